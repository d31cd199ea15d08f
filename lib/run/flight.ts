import { cacheControl } from "@/lib/cache-control";
import type { Answer } from "@/lib/run/collect";

const place = /^\/_flight\/([0-9a-f]{32})(\/.*)$/;

function bare(tag: string): string {
  return tag.replace(/^W\/|"/g, "");
}

/** Where the flight of a page is: under its tag, since another page at the same address has another flight. */
export function flightAddress(tag: string, url: string): string {
  return `/_flight/${bare(tag)}${url}`;
}

/** Of which page a request asks the flight; null where it asks for something else. */
export function readFlightAddress(url: string): { tag: string; url: string } | null {
  const [, tag, page] = place.exec(url) ?? [];
  return tag === undefined || page === undefined ? null : { tag, url: page };
}

/** The flight that belongs to a page, as an answer of its own; not found where the page has another tag by now. */
export function flightAnswer({ flight, headers }: Answer, tag: string): Answer {
  if (flight === undefined || typeof headers.etag !== "string" || bare(headers.etag) !== tag) {
    return {
      status: 404,
      headers: { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
      body: Buffer.from("This page has changed since. Load it again.\n"),
    };
  }
  const encoding = headers["content-encoding"];
  return {
    status: 200,
    headers: {
      "cache-control": cacheControl.frozen,
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      vary: "accept-encoding",
      ...(encoding === undefined ? {} : { "content-encoding": encoding }),
    },
    body: flight,
  };
}
