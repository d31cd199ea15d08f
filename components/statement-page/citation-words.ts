import { formatDate } from "@/components/format";
import { statementHref } from "@/lib/address/parameters";
import type { Outline, StatementView } from "@/lib/schemas/views";

const shownOfRevision = 12;

/** Who said it and where, as a citation begins: party, speaker, place in its document. */
function whereSaid({ statement }: StatementView, outline: Outline): string {
  const { number, speaker } = statement;
  const party = outline.parties.find((each) => each.id === statement.party)?.name ?? statement.party;
  const document = outline.documents.find((each) => each.id === statement.document);
  const clause = number === undefined ? "clause without a number" : `clause ${number.replace(/^~/, "")}`;
  return [party, speaker?.name ?? speaker?.role, document ? `${document.title}, ${clause}` : "statement"]
    .filter(Boolean)
    .join(", ");
}

/**
 * How to cite a statement in plain text: who, where and when, what it says in the record's own words, which
 * import of which record, and the address.
 */
export function citationWords(view: StatementView, outline: Outline, origin: string): string {
  const { id, date, date_precision, summary } = view.statement;
  const when = date_precision === "inferred" ? `${formatDate(date)} (date inferred)` : formatDate(date);
  const imported = formatDate(outline.imported.slice(0, 10));
  const revision = outline.revision.slice(0, shownOfRevision);
  return [
    `${whereSaid(view, outline)}, ${when}.`,
    `Summarised: ${summary}`,
    `In: ${outline.negotiation.title}. Parley, record imported on ${imported}, revision ${revision}.`,
    `${origin}${statementHref(outline.negotiation.id, id)}`,
  ].join(" ");
}
