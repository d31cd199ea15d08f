import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { cacheControl } from "@/lib/cache-control";
import { createKeptPages, listenToPage, sendKept } from "@/lib/run/kept-pages";

/** Where no page stands: files of the build, and routes that tag their own answers. */
const elsewhere = /^\/(_next|api\/v1)\//;

type Sent = Pick<IncomingMessage, "method" | "url" | "headers">;

/** A page may be tagged where it is read whole; the framework's own client asks for parts of it. */
function mayBePage({ method, url = "/", headers }: Sent): boolean {
  return (method === "GET" || method === "HEAD") && !elsewhere.test(url) && headers.rsc === undefined;
}

/**
 * The tag of a page: a page is a function of the build, of what is in force, and of the address, whose host
 * its links begin with. It is weak, since a page may be sent compressed or not.
 */
export function pageTag(build: string, inForce: string, { url, headers }: Sent): string {
  const { host, "x-forwarded-host": forwardedHost, "x-forwarded-proto": scheme } = headers;
  const parts = JSON.stringify([build, inForce, forwardedHost ?? host, scheme, url]);
  return `W/"${createHash("sha256").update(parts).digest("hex").slice(0, 32)}"`;
}

/** Tags the answer if it turns out to be a page that was found and that has no tag of its own. */
function tagPage(response: ServerResponse, tag: string): void {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self, sent) {
      const isPage = String(response.getHeader("content-type")).startsWith("text/html");
      if (sent[0] === 200 && isPage && !response.hasHeader("etag")) {
        response.setHeader("etag", tag);
        response.setHeader("cache-control", cacheControl.live);
      }
      return Reflect.apply(writeHead, self, sent);
    },
  });
}

/** Pages differ by how they are packed, and nothing else that a request may ask for. */
function keyOf(tag: string, { headers }: Sent): string {
  return `${tag} ${headers["accept-encoding"] ?? ""}`;
}

/**
 * Puts tags to pages: whoever has a page already is told so without its being drawn, and what was drawn once
 * is sent again as it was. `readInForce` gives what
 * changes whenever any page may; it is read before the page is, so a tag is never newer than its page.
 */
export function withPageTags(
  listener: RequestListener,
  { build, readInForce }: { build: string; readInForce: () => Promise<string> },
): RequestListener {
  const kept = createKeptPages();
  return async (request, response) => {
    // Where it cannot be read, the page itself says what is wrong.
    const inForce = mayBePage(request) ? await readInForce().catch(() => null) : null;
    if (inForce === null) return listener(request, response);
    const tag = pageTag(build, inForce, request);
    if (request.headers["if-none-match"]?.includes(tag.slice(2))) {
      response.writeHead(304, { etag: tag, "cache-control": cacheControl.live }).end();
      return;
    }
    const key = keyOf(tag, request);
    const page = request.method === "GET" ? kept.get(key) : undefined;
    if (page !== undefined) return sendKept(response, page);
    tagPage(response, tag);
    if (request.method === "GET")
      listenToPage(response, async (drawn) => {
        // Drawn while an import came into force, it may be the page of another tag.
        const now = await readInForce().catch(() => null);
        if (now === inForce && drawn.headers.etag === tag) kept.set(key, drawn);
      });
    return listener(request, response);
  };
}
