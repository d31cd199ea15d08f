import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { cacheControl } from "@/lib/cache-control";
import { type Answerer, hasFaultInPart, headersOfParts, isPage, isParts } from "@/lib/run/collect";

export type Asked = Pick<IncomingMessage, "url" | "headers">;

/**
 * The tag of a page: a page is a function of the build, of what is in force, and of the address, whose host
 * its links begin with unless the site has one of its own; parts of a page also of which are asked for. It is
 * weak, since a page may be sent compressed or not.
 */
export function pageTag(build: string, inForce: string, { url, headers }: Asked, siteUrl?: string): string {
  const { host, "x-forwarded-host": forwardedHost, "x-forwarded-proto": scheme } = headers;
  // The framework fills in what was not sent.
  const asked = [forwardedHost ?? host, String(scheme ?? "http")];
  const origin = siteUrl === undefined ? asked : [siteUrl];
  const asksFor = headers.rsc === undefined ? [] : headersOfParts.map((name) => headers[name] ?? null);
  const parts = JSON.stringify([build, inForce, ...origin, url, ...asksFor]);
  return `W/"${createHash("sha256").update(parts).digest("hex").slice(0, 32)}"`;
}

/**
 * Tags every page, and every answer with parts of one, that was found and has no tag of its own. `tagOf` gives
 * the tag by what is in force as the page is drawn; null where that is not known.
 */
export function withPageTags(
  answerer: Answerer,
  tagOf: (request: IncomingMessage) => string | null,
): Answerer {
  return async (request, response) => {
    const tag = tagOf(request);
    const answer = await answerer(request, response);
    const { status, headers } = answer;
    const isOfBuild = request.url?.startsWith("/_next/") === true;
    if (tag === null || headers.etag !== undefined || isOfBuild || status !== 200) return answer;
    if (!isPage(answer) && (!isParts(answer) || hasFaultInPart(answer))) return answer;
    return { ...answer, headers: { ...headers, etag: tag, "cache-control": cacheControl.live } };
  };
}
