import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { changesHref, statementHref } from "@/lib/address/parameters";
import type { FeedEntry } from "@/lib/domain/feed-entries";
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

type Item = { id: string; title: string; url: string; paragraphs: string[]; updated: string; tags: string[] };

/** What XML 1.0 has no way to write, escaped or not; a record's text may hold it. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function hrefOf(negotiation: string, { kind, type, statement, rounds }: FeedEntry): string {
  if (rounds !== null) return `${changesHref(negotiation, rounds)}#${statement}`;
  return kind === "correction" && type === "removed"
    ? `/${negotiation}/revisions`
    : statementHref(negotiation, statement);
}

function paragraphsOf({ kind, type, summary, before, reason }: FeedEntry): string[] {
  const isCorrection = kind === "correction";
  const told = [
    ...(before === null ? [summary] : [`Before: ${before}`, `After: ${summary}`]),
    ...(reason === null ? [] : [`${isCorrection ? "Corrected" : "Why"}: ${reason}`]),
    ...(isCorrection && type === "removed" ? ["The record no longer has it."] : []),
  ];
  return told.map((text) => text.replace(unwritable, ""));
}

function itemOf(entry: FeedEntry, { outline, origin }: FeedPage): Item {
  const { id, kind, type, updated, issues } = entry;
  const party = outline.parties.find((each) => each.id === entry.party)?.short ?? entry.party;
  const labels = new Map(
    outline.issue_groups.flatMap((group) => group.issues.map((issue) => [issue.id, issue.label])),
  );
  const [main = ""] = issues;
  const told = kind === "correction" ? `correction, ${type}` : type;
  return {
    id,
    title: `${party}, ${labels.get(main) ?? main}: ${told}`,
    url: origin + hrefOf(outline.negotiation.id, entry),
    paragraphs: paragraphsOf(entry),
    updated,
    tags: [kind, type, entry.party, ...issues],
  };
}

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
