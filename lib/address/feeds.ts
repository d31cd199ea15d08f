import { createSerializer } from "nuqs/server";
import { list, parseAsPage } from "@/lib/address/parameters";

/** `/{n}/feed.xml` and `/{n}/feed.json`: of which issues and parties; `page` counts from 1, newest first. */
export const feedParameters = { issue: list, party: list, page: parseAsPage.withDefault(1) };

const serialize = createSerializer(feedParameters);

export type FeedState = Parameters<typeof serialize>[1];
export type FeedFormat = "xml" | "json";

/** Address of the feed of a negotiation: Atom (`xml`) or JSON Feed (`json`), filtered. */
export function feedHref(negotiation: string, format: FeedFormat, state: FeedState = {}): string {
  return serialize(`/${negotiation}/feed.${format}`, state);
}
