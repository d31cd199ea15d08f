import type { OutgoingHttpHeaders } from "node:http";
import { STATUS_CODES } from "node:http";
import { open } from "@/lib/api/respond";
import type { Answer } from "@/lib/run/collect";

/** An answer that is given before any page or route sees the request. */
export type InWords = { status: number; message: string; headers?: OutgoingHttpHeaders };

/** A problem document (RFC 9457) where a program asks, else a line to read. Nobody keeps it. */
export function inWords(url: string | undefined, { status, message, headers = {} }: InWords): Answer {
  const forAll = { ...headers, "cache-control": "no-store" };
  if (!url?.startsWith("/api/")) {
    const type = "text/plain; charset=utf-8";
    return { status, headers: { ...forAll, "content-type": type }, body: Buffer.from(`${message}\n`) };
  }
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail: message };
  return {
    status,
    headers: { ...forAll, ...open, "content-type": "application/problem+json" },
    body: Buffer.from(JSON.stringify(problem)),
  };
}
