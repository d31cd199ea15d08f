import type { IncomingMessage } from "node:http";

/** Why a request is refused before any page or route sees it. */
export type Refusal = { status: 400 | 405; message: string };

const methods = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** What is wrong with a request's method or address, or null: the framework answers these with 500. */
export function refusalOf({
  method = "GET",
  url = "/",
}: Pick<IncomingMessage, "method" | "url">): Refusal | null {
  if (!methods.has(method)) return { status: 405, message: `The method ${method} is not served here.` };
  const [path = "/"] = url.split("?", 1);
  try {
    if (!decodeURIComponent(path).includes("\0")) return null;
  } catch {
    return { status: 400, message: "The address holds a percent sign that does not stand for a character." };
  }
  return { status: 400, message: "The address holds a zero byte." };
}
