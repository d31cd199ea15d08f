import type { RequestListener, ServerResponse } from "node:http";
import { isMissingPage, missingHref } from "@/lib/address/missing";

function isMissingHtml(response: ServerResponse): boolean {
  return response.statusCode === 404 && String(response.getHeader("content-type")).startsWith("text/html");
}

/** Sends whatever comes with the status of something that is not there, and lets nobody keep it. */
function asMissing(response: ServerResponse): ServerResponse {
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self, [status, ...rest]) {
      if (status !== 200) return Reflect.apply(writeHead, self, [status, ...rest]);
      response.setHeader("cache-control", "no-store");
      return Reflect.apply(writeHead, self, [404, ...rest]);
    },
  });
  return response;
}

const notedDown = Symbol.for("NextInternalRequestMeta");
const sending = ["writeHead", "flushHeaders", "write", "end"] as const;

/**
 * Once it turns out that a response is a page that is not there, sends nothing of it and calls `instead` when
 * it would have ended. Until then, and for all else, it stays as it is.
 */
function replaceMissing(response: ServerResponse, instead: () => void): void {
  const { writeHead, flushHeaders, write, end } = response;
  const own = { writeHead, flushHeaders, write, end };
  let dropped = false;
  const dropping = (name: (typeof sending)[number], dropInstead: () => unknown) =>
    new Proxy(own[name], {
      apply(send, self, sent) {
        if (!response.headersSent && isMissingHtml(response)) dropped = true;
        return dropped ? dropInstead() : Reflect.apply(send, self, sent);
      },
    });
  Object.assign(response, {
    writeHead: dropping("writeHead", () => response),
    flushHeaders: dropping("flushHeaders", () => undefined),
    write: dropping("write", () => true),
    end: dropping("end", () => {
      Object.assign(response, own);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.statusCode = 200;
      instead();
      return response;
    }),
  });
}

/**
 * Puts a page with words in the place of every page that is not there. The framework sends an empty one, which
 * scripts fill in the browser; whoever has none would read nothing.
 */
export function withMissingPages(listener: RequestListener): RequestListener {
  return (request, response) => {
    const asked = request.url ?? "/";
    const isPart = request.headers.rsc !== undefined;
    if (isMissingPage(asked)) return listener(request, asMissing(response));
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isRead && !isPart && !asked.startsWith("/_next/")) {
      replaceMissing(response, () => {
        request.url = missingHref(asked);
        // What the framework noted down of the first address would lead it there again.
        Reflect.deleteProperty(request, notedDown);
        response.setMaxListeners(response.getMaxListeners() * 2);
        listener(request, asMissing(response));
      });
    }
    return listener(request, response);
  };
}
