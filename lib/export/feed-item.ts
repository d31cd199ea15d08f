import { changesHref, documentHref, issueHref, roundHref, statementHref } from "@/lib/address/parameters";
import { disputeHref, sourceHref } from "@/lib/address/trust";
import type { FeedEntry } from "@/lib/domain/feed-entries";
import type { EntryKind } from "@/lib/schemas/revision-views";
import type { Outline } from "@/lib/schemas/views";

/** An entry of a feed as either format has it. */
export type FeedItem = {
  id: string;
  title: string;
  url: string;
  paragraphs: string[];
  updated: string;
  tags: string[];
};

/** What XML 1.0 has no way to write, escaped or not; a record's text may hold it. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Where an entry of the record stands; what has no place of its own is told of among the revisions. */
function placeOf(negotiation: string, { of, issues }: FeedEntry): string {
  const [issue] = issues;
  switch (of.kind) {
    case "statement":
      return statementHref(negotiation, of.id);
    case "document":
      return documentHref(negotiation, of.id);
    case "round":
      return roundHref(negotiation, of.id);
    case "issue":
    case "status":
      return issueHref(negotiation, issue ?? "");
    case "outcome":
      return `/${negotiation}/outcomes#${of.id}`;
    case "dispute":
      return disputeHref(negotiation, of.id);
    case "source":
      return sourceHref(negotiation, of.id);
    default:
      return `/${negotiation}/revisions`;
  }
}

function hrefOf(negotiation: string, entry: FeedEntry): string {
  const { type, of, rounds } = entry;
  if (rounds !== null) return `${changesHref(negotiation, rounds)}#${of.id}`;
  return type === "removed" ? `/${negotiation}/revisions` : placeOf(negotiation, entry);
}

const kindWords: Record<EntryKind, string> = {
  statement: "Statement",
  status: "Status",
  document: "Document",
  outcome: "Outcome",
  dispute: "Disputed fact",
  round: "Round",
  issue: "Issue",
  party: "Party",
  source: "Source",
  reference: "Reference",
  negotiation: "Description",
  agreement: "Coders’ agreement",
};

const longestLabel = 90;

function shorten(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel).replace(/\s+\S*$/, "")}…`;
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

/** Whose statement it is and on what, or which entry of the record. */
function subjectOf(entry: FeedEntry, { parties, issue_groups }: Outline): string {
  const { of, party, summary } = entry;
  if (of.kind !== "statement") return `${kindWords[of.kind]} “${shorten(summary)}”`;
  const labels = new Map(issue_groups.flatMap((group) => group.issues.map((each) => [each.id, each.label])));
  const [main = ""] = entry.issues;
  return `${parties.find((each) => each.id === party)?.short ?? party}, ${labels.get(main) ?? main}`;
}

/** An entry in words, with its address and what readers may sort it by. */
export function itemOf(
  entry: FeedEntry,
  { outline, origin }: { outline: Outline; origin: string },
): FeedItem {
  const { id, kind, type, of, party, updated, issues } = entry;
  const told = kind === "correction" ? `correction, ${type}` : type;
  const ofWhat = of.kind === "statement" ? [] : [of.kind];
  return {
    id,
    title: `${subjectOf(entry, outline)}: ${told}`.replace(unwritable, ""),
    url: origin + hrefOf(outline.negotiation.id, entry),
    paragraphs: paragraphsOf(entry),
    updated,
    tags: [kind, type, ...ofWhat, ...(party === null ? [] : [party]), ...issues],
  };
}
