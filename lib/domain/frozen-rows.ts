import { documentsToBeginWith, positionsToBeginWith } from "@/lib/domain/begin-with";
import {
  createSearchIndex,
  type Filters,
  filterStatements,
  isChosenIssue,
  noFilters,
} from "@/lib/domain/filter";
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
type Held = { statements: Statement[]; filters: Filters };

function heldBy(view: RoundView, isChosen: (position: Position) => boolean): Statement[] {
  const ids = new Set(
    view.positions.filter(isChosen).flatMap((position) => position.statements.map((each) => each.id)),
  );
  return view.statements.filter((statement) => ids.has(statement.id));
}

function heldByGrid(view: RoundView, { issue, status, order }: FrozenChoice): Held {
  const ofStatus = new Set(
    view.statuses
      .filter((each) => status.length === 0 || status.includes(each.status))
      .map((each) => each.issue),
  );
  const statements = heldBy(
    view,
    (position) =>
      isChosenIssue(position.issue, issue) &&
      (status.length === 0 || ofStatus.has(position.issue)) &&
      (order.length === 0 || order.includes(position.party)),
  );
  return { statements, filters: noFilters };
}

/** The documents that a comparison of a snapshot shows; none where it shows positions. */
export function comparedDocuments(view: RoundView, { docs, columns }: FrozenChoice): string[] {
  if (columns.length > 0) return [];
  return docs.length > 0 ? [...docs] : documentsToBeginWith(view);
}

function held(view: RoundView, choice: FrozenChoice): Held {
  if (choice.view === "grid") return heldByGrid(view, choice);
  if (choice.view === "round") return { statements: heldBy(view, () => true), filters: choice };
  const documents = comparedDocuments(view, choice);
  if (documents.length > 0) {
    const clauses = view.statements.filter((each) => each.document && documents.includes(each.document));
    return { statements: clauses, filters: choice };
  }
  const columns = choice.columns.length > 0 ? choice.columns : positionsToBeginWith(view);
  const parties = columns.flatMap((id) => partsOfPosition(id)?.party ?? []);
  return { statements: heldBy(view, ({ party }) => parties.includes(party)), filters: choice };
}

/** The statements that a view of a snapshot shows, in the record's order: the rows of its downloads. */
export function frozenRows(view: RoundView, choice: FrozenChoice): Statement[] {
  const { statements, filters } = held(view, choice);
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(statements, view.spellings);
  return filterStatements(statements, filters, search);
}
