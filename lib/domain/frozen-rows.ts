import { documentsToBeginWith, positionsToBeginWith } from "@/lib/domain/begin-with";
import {
  type CountedIssues,
  createSearchIndex,
  type Filters,
  filterStatements,
  isChosenIssue,
  issuesOf,
  noFilters,
} from "@/lib/domain/filter";
import { liveIssues } from "@/lib/domain/live-issues";
import { partsOfPosition } from "@/lib/domain/position-id";
import type { Statement } from "@/lib/schemas/entities";
import type { Position, RoundView } from "@/lib/schemas/views";

/** Which view of a snapshot, and what chooses in it. */
export type FrozenChoice = Filters & {
  view: "round" | "grid" | "compare";
  docs: readonly string[];
  columns: readonly string[];
  status: readonly string[];
  order: readonly string[];
};

/** What a view of a snapshot stands on: documents side by side, or positions. */
type Held = { statements: Statement[]; counted: CountedIssues; filters: Filters };

function heldBy(view: RoundView, filters: Filters, isChosen: (position: Position) => boolean): Held {
  const positions = view.positions.filter(isChosen);
  const ids = new Set(positions.flatMap((position) => position.statements.map((each) => each.id)));
  const statements = view.statements.filter((statement) => ids.has(statement.id));
  return { statements, counted: liveIssues(positions), filters };
}

function heldByGrid(view: RoundView, { issue, status, order }: FrozenChoice): Held {
  const ofStatus = new Set(
    view.statuses
      .filter((each) => status.length === 0 || status.includes(each.status))
      .map((each) => each.issue),
  );
  return heldBy(
    view,
    noFilters,
    (position) =>
      isChosenIssue(position.issue, issue) &&
      (status.length === 0 || ofStatus.has(position.issue)) &&
      (order.length === 0 || order.includes(position.party)),
  );
}

/** The documents that a comparison of a snapshot shows; none where it shows positions. */
export function comparedDocuments(view: RoundView, { docs, columns }: FrozenChoice): string[] {
  if (columns.length > 0) return [];
  return docs.length > 0 ? [...docs] : documentsToBeginWith(view);
}

function held(view: RoundView, choice: FrozenChoice): Held {
  if (choice.view === "grid") return heldByGrid(view, choice);
  if (choice.view === "round") return heldBy(view, choice, () => true);
  const documents = comparedDocuments(view, choice);
  if (documents.length > 0) {
    const clauses = view.statements.filter((each) => each.document && documents.includes(each.document));
    return { statements: clauses, counted: issuesOf, filters: choice };
  }
  const columns = choice.columns.length > 0 ? choice.columns : positionsToBeginWith(view);
  const parties = columns.flatMap((id) => partsOfPosition(id)?.party ?? []);
  return heldBy(view, choice, ({ party }) => parties.includes(party));
}

/** The statements that a view of a snapshot shows, in the record's order: the rows of its downloads. */
export function frozenRows(view: RoundView, choice: FrozenChoice): Statement[] {
  const { statements, counted, filters } = held(view, choice);
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(statements, view.spellings);
  return filterStatements(statements, filters, search, counted);
}
