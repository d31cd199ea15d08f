import { compareHref, issueHref, type SnapshotState } from "@/lib/address/parameters";
import { type Filters, noFilters } from "@/lib/domain/filter";
import { partsOfPosition } from "@/lib/domain/position-id";
import type { CitedSnapshot } from "@/lib/export/cited";
import { fromLive, type LiveRecord } from "@/lib/export/from-live";
import type { ViewExport } from "@/lib/export/view-export";
import type { Statement } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

/** What chooses the statements of a file that is taken from the live record. */
export type LiveChoice = Filters & { round: string[]; document: string[]; columns: string[] };

/** How the newest snapshot shows the same, or what comes nearest to it where the view spans the rounds. */
function frozenChoice(choice: LiveChoice, { view }: CitedSnapshot): SnapshotState {
  const { document, columns, round: _round, ...filters } = choice;
  const known = new Set(view.documents.map((each) => each.id));
  const docs = document.filter((id) => known.has(id));
  const parties = columns.flatMap((id) => partsOfPosition(id)?.party ?? []);
  const party = filters.party.length > 0 ? filters.party : [...new Set(parties)];
  const isCompared = docs.length > 0 && columns.length === 0;
  return { ...filters, party, docs, view: isCompared ? "compare" : "round" };
}

/** The page that shows the statements; where none shows just these, `fallback`. */
function pageOf(negotiation: string, choice: LiveChoice, fallback: string): string {
  const { document, columns, round, issue, ...others } = choice;
  const filters = { issue, ...others };
  if (round.length > 0) return fallback;
  if (columns.length > 0) return compareHref(negotiation, { columns, ...filters });
  if (document.length > 0) return compareHref(negotiation, { docs: document, ...filters });
  const [only, ...more] = issue;
  const isPlain = more.length === 0 && others.q === noFilters.q && others.party.length === 0;
  const isWhole = isPlain && others.stance.length === 0 && others.evidence.length === 0;
  return isWhole && only?.includes(".") ? issueHref(negotiation, only) : fallback;
}

export type LiveRows = LiveRecord & {
  statements: Statement[];
  /** Path and query of the file itself. */
  address: string;
};

function titleOf({ columns, document, issue }: LiveChoice, labels: Outline): string {
  const issues = labels.issue_groups.flatMap((group) => [group, ...group.issues]);
  const named = [
    ...labels.documents.filter((each) => document.includes(each.id)).map((each) => each.title),
    ...issues.filter((each) => issue.includes(each.id)).map((each) => each.label),
    ...columns,
  ];
  const what = named.length === 0 || named.length > 4 ? labels.negotiation.title : named.join("; ");
  return `Statements: ${what}`;
}

/** Statements of the live record as files have them. */
export function liveExport({ statements, address, ...live }: LiveRows, choice: LiveChoice): ViewExport {
  const { outline, cited } = live;
  return fromLive(live, {
    name: "statements",
    title: titleOf(choice, outline),
    page: pageOf(outline.negotiation.id, choice, address),
    choice,
    frozen: frozenChoice(choice, cited),
    statements,
    table: null,
  });
}
