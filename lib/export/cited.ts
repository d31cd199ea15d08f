import { snapshotHref } from "@/lib/address/parameters";
import type { CitationFacts } from "@/lib/export/citation-item";
import type { CitedKind } from "@/lib/export/citation-styles";
import { formatDate } from "@/lib/language/format-date";
import { withLanguage } from "@/lib/language/in-language";
import { defaultLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

/** A snapshot that something is cited from, and the scheme and host that its links begin with. */
export type CitedSnapshot = { entry: SnapshotEntry; view: RoundView; origin: string };

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The names of parties as a sentence has them. */
export function partyNames(view: Pick<RoundView, "parties">, ids: readonly string[]): string {
  return listFormat.format(ids.map((id) => view.parties.find((party) => party.id === id)?.name ?? id));
}

/** What every citation of a snapshot has in common; `href` is where in it the cited thing stands. */
export function citationOf(
  { entry, view, origin }: CitedSnapshot,
  cited: { id: string; title: string; genre: string; abstract?: string; href: string },
): CitationFacts {
  const { href, ...rest } = cited;
  const { hash, revision, imported } = entry;
  const record = view.negotiation.title;
  return {
    ...rest,
    id: `${view.negotiation.id}-${cited.id}`,
    record,
    // What is cited is the same in every language of the page that it is cited from.
    link: `${origin}${withLanguage(href, defaultLanguage)}`,
    hash,
    revision,
    imported,
  };
}

/** The day a document was handed over, else published, else drafted, in words behind a comma. */
function datedWords(dates: RoundView["documents"][number]["dates"]): string {
  const date = dates.handed_over ?? dates.published ?? dates.drafted;
  return date === undefined ? "" : `, ${formatDate(date)}`;
}

/** A round by its snapshot. */
export function citeRound(snapshot: CitedSnapshot): CitationFacts {
  const { round } = snapshot.view;
  const title = `${round.title}: positions of the parties`;
  const href = snapshotHref(snapshot.entry.hash);
  return citationOf(snapshot, { id: round.id, title, genre: "Data set", abstract: round.account, href });
}

/** A document that the snapshot holds, clause by clause; null where it does not. */
export function citeDocument(snapshot: CitedSnapshot, id: string): CitationFacts | null {
  const { entry, view } = snapshot;
  const document = view.documents.find((each) => each.id === id);
  if (document === undefined) return null;
  const title = `${document.title} (${partyNames(view, document.parties)}${datedWords(document.dates)})`;
  const href = snapshotHref(entry.hash, { view: "compare", docs: [id], by: "order" });
  return citationOf(snapshot, { id, title, genre: "Document, summarised clause by clause", href });
}

/** An issue as it stands in the snapshot; null where the codebook has no such issue. */
export function citeIssue(snapshot: CitedSnapshot, id: string): CitationFacts | null {
  const { entry, view } = snapshot;
  const issue = view.issue_groups.flatMap((group) => group.issues).find((each) => each.id === id);
  if (issue === undefined) return null;
  const title = `${issue.label}: positions of the parties up to ${view.round.title}`;
  const href = snapshotHref(entry.hash, { issue: [id] });
  return citationOf(snapshot, { id, title, genre: "Data set", abstract: issue.question, href });
}

/** Where a snapshot shows a statement: among the positions, else in its document; null where it does neither. */
export function hrefInSnapshot(
  view: RoundView,
  hash: string,
  { id, document }: Pick<Statement, "id" | "document">,
): string | null {
  if (view.positions.some((position) => position.statements.some((each) => each.id === id))) {
    return `${snapshotHref(hash)}#${id}`;
  }
  if (document === undefined || !view.statements.some((each) => each.id === id)) return null;
  return `${snapshotHref(hash, { view: "compare", docs: [document], by: "order" })}#${id}`;
}

function placeWords(view: RoundView, { document, number, issue, speaker }: Statement): string {
  const title = view.documents.find((each) => each.id === document)?.title;
  const labels = view.issue_groups.flatMap((group) => group.issues);
  if (title === undefined) {
    const who = speaker?.name ?? speaker?.role;
    const on = `statement on ${labels.find((each) => each.id === issue)?.label ?? issue}`;
    return who === undefined ? on : `${who}, ${on}`;
  }
  return `${number === undefined ? "a clause" : `clause ${number.replace(/^~/, "")}`} of “${title}”`;
}

/** A statement that the snapshot shows; null where it does not. */
export function citeStatement(snapshot: CitedSnapshot, id: string): CitationFacts | null {
  const { entry, view } = snapshot;
  const statement = view.statements.find((each) => each.id === id);
  const href = statement && hrefInSnapshot(view, entry.hash, statement);
  if (statement === undefined || href === null || href === undefined) return null;
  const inferred = statement.date_precision === "inferred" ? " (date inferred)" : "";
  const said = `${formatDate(statement.date)}${inferred}`;
  return citationOf(snapshot, {
    id,
    title: `${partyNames(view, [statement.party])}, ${placeWords(view, statement)}, ${said}`,
    genre: `${statement.document === undefined ? "Statement" : "Clause"}, summarised`,
    abstract: statement.summary,
    href,
  });
}

/** Cites one thing of each kind from a snapshot; null where the snapshot does not show it. */
export const citeKind = {
  round: (snapshot, id) => (snapshot.view.round.id === id ? citeRound(snapshot) : null),
  document: citeDocument,
  issue: citeIssue,
  statement: citeStatement,
} satisfies Record<CitedKind, (snapshot: CitedSnapshot, id: string) => CitationFacts | null>;
