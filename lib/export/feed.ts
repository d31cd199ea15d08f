import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { FeedEntry } from "@/lib/domain/feed-entries";
import { itemOf } from "@/lib/export/feed-item";
import type { Outline } from "@/lib/schemas/views";

export const atomMediaType = "application/atom+xml; charset=utf-8";
export const jsonFeedMediaType = "application/feed+json; charset=utf-8";

/** One page of a feed, and what it needs to be written; addresses are whole. */
export type FeedPage = {
  outline: Outline;
  entries: readonly FeedEntry[];
  origin: string;
  /** Where this page is, and the one after it. */
  self: string;
  next: string | null;
};

function htmlOf(paragraphs: readonly string[]): string {
  return toHtml(paragraphs.map((text) => h("p", text)));
}

function titleOf({ outline }: FeedPage): string {
  return `${outline.negotiation.title}: changes and corrections`;
}

const subtitle = "What parties changed from round to round, in types, and what was corrected in the record.";

/** The page as an Atom feed (RFC 4287, its pages by RFC 5005). */
export function atomFeed(page: FeedPage): string {
  const { outline, entries, origin, self, next } = page;
  const { negotiation } = outline;
  const newest = entries[0]?.updated ?? `${outline.rounds.at(-1)?.date}T00:00:00.000Z`;
  return generateAtomFeed(
    {
      id: `urn:parley:feed:${negotiation.id}`,
      title: { value: titleOf(page) },
      subtitle: { value: subtitle },
      updated: new Date(newest),
      authors: [{ name: "Parley" }],
      rights: { value: negotiation.licence },
      links: [
        { rel: "self", href: origin + self, type: "application/atom+xml" },
        { rel: "alternate", href: `${origin}/${negotiation.id}/changes`, type: "text/html" },
        ...(next === null ? [] : [{ rel: "next", href: origin + next, type: "application/atom+xml" }]),
      ],
      entries: entries.map((entry) => {
        const { id, title, url, paragraphs, updated, tags } = itemOf(entry, page);
        return {
          id,
          title: { value: title },
          updated: new Date(updated),
          links: [{ rel: "alternate", href: url, type: "text/html" }],
          categories: tags.map((term) => ({ term })),
          content: { type: "html", value: htmlOf(paragraphs) },
        };
      }),
    },
    { strict: true },
  );
}

/** The page as a JSON Feed 1.1. */
export function jsonFeed(page: FeedPage): string {
  const { outline, entries, origin, self, next } = page;
  const feed = generateJsonFeed(
    {
      title: titleOf(page),
      description: subtitle,
      home_page_url: `${origin}/${outline.negotiation.id}/changes`,
      feed_url: origin + self,
      ...(next !== null && { next_url: origin + next }),
      language: "en",
      authors: [{ name: "Parley" }],
      items: entries.map((entry) => {
        const { id, title, url, paragraphs, updated, tags } = itemOf(entry, page);
        return {
          id,
          url,
          title,
          content_html: htmlOf(paragraphs),
          content_text: paragraphs.join("\n\n"),
          date_published: new Date(updated),
          date_modified: new Date(updated),
          tags,
        };
      }),
    },
    { strict: true },
  );
  // The library leaves an empty list out, which the format asks for.
  return JSON.stringify(Object.assign({ items: [] }, feed));
}
