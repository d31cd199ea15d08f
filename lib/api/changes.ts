import "server-only";
import { changeListParameters, changeListValues } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import { changesHref } from "@/lib/address/parameters";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import type { TableKind, TablePlan } from "@/lib/api/table-files";
import { countChangeFacets, filterChanges } from "@/lib/domain/change-filter";
import { pageOf } from "@/lib/domain/page";
import { roundPair } from "@/lib/domain/round-pair";
import { statementsOfChanges } from "@/lib/domain/statements-behind";
import type { CsvColumns } from "@/lib/export/csv";
import { getChangesView } from "@/lib/queries/changes";
import { getOutline } from "@/lib/queries/outline";
import type { Statement } from "@/lib/schemas/entities";
import type { Change } from "@/lib/schemas/views";

/** A change with the statements that it leads from and to. */
export type ChangeRow = { change: Change; before: Statement | undefined; after: Statement | undefined };

/**
 * The changes between two rounds by issue, party, stance, evidence, words and type, silence among them, each
 * with both its statements, as a table has them.
 */
export async function planChangeRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<TablePlan<ChangeRow>> {
  const outline = await getOutline(negotiation);
  const rounds = outline?.rounds.map((round) => round.id) ?? [];
  const { state, faults } = readQuery(changeListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    from: rounds,
    to: rounds,
    ...changeListValues,
  });
  // What is no round of the record is refused before anything is loaded.
  const asked = (id: string | null) => (id !== null && rounds.includes(id) ? id : null);
  const pair = roundPair(outline?.rounds ?? [], asked(state.from), asked(state.to));
  const { limit: _limit, cursor: _cursor, from: _from, to: _to, ...filters } = state;
  const choice = { from: pair?.from?.id ?? null, to: pair?.to.id ?? null, ...filters };
  const { type: _type, ...frozen } = filters;
  const span = pair?.from ? `from ${pair.from.title} to ${pair.to.title}` : `up to ${pair?.to.title}`;
  return {
    state,
    faults,
    about: {
      title: `Changes of position ${span}`,
      page: changesHref(negotiation, choice),
      choice,
      frozen,
      round: pair?.to.id ?? "",
    },
    load: async (page) => {
      const earlier = pair?.from ? [pair.from.id] : [];
      const view = pair && (await getChangesView(negotiation, pair.to.id, ...earlier));
      if (view === null) return { items: [], next: null };
      const { changes, statements, search } = view;
      const { items, next } = pageOf(filterChanges(changes, statements, state, search), page);
      const rows = items.map((change) => ({
        change,
        before: statements.get(change.from?.statement ?? ""),
        after: statements.get(change.to.statement),
      }));
      return { items: rows, next, facets: countChangeFacets(changes, statements, state, search) };
    },
  };
}

/** The changes as JSON has them. */
export async function planChanges(negotiation: string, query: URLSearchParams): Promise<ListPlan<Change>> {
  const { load, state, faults } = await planChangeRows(negotiation, query);
  return {
    state,
    faults,
    load: async (page) => {
      const { items, ...rest } = await load(page);
      return { ...rest, items: items.map((row) => row.change) };
    },
  };
}

/** The columns of the changes as a table; a step is its statement and its type. */
export const changeColumns: CsvColumns<ChangeRow> = {
  issue: ({ change }) => change.issue,
  party: ({ change }) => change.party,
  type: ({ change }) => change.type,
  from_round: ({ change }) => change.from?.round,
  from_statement: ({ change }) => change.from?.statement,
  from_date: ({ before }) => before?.date,
  from_stance: ({ before }) => before?.stance,
  from_summary: ({ before }) => before?.summary,
  from_evidence: ({ before }) => before?.evidence,
  from_certainty: ({ before }) => before?.certainty,
  to_round: ({ change }) => change.to.round,
  to_statement: ({ change }) => change.to.statement,
  to_date: ({ after }) => after?.date,
  to_stance: ({ after }) => after?.stance,
  to_summary: ({ after }) => after?.summary,
  to_evidence: ({ after }) => after?.evidence,
  to_certainty: ({ after }) => after?.certainty,
  reason: ({ change }) => change.reason,
  steps: ({ change }) => change.steps.map((step) => `${step.statement} ${step.change ?? ""}`.trim()),
};

/** The changes with the statements that they lead from, through and to. */
export const changeTable: TableKind<ChangeRow> = {
  name: "changes",
  about:
    "What changed in the positions of the parties to a negotiation from one round to another: each change typed, with the coder's reason, the statement that it leads from and the one that it leads to. A statement that stands as it was is `silent`.",
  rowsAre: "one row for each change; `from_…` and `to_…` are of the statements before and after it.",
  statementsAre: "the statements that the changes lead from, through and to",
  plan: planChangeRows,
  columns: changeColumns,
  itemsOf: (rows) => rows.map((row) => row.change),
  statementsOf: (rows, { statements }) =>
    statementsOfChanges(
      rows.map((row) => row.change),
      statements,
    ),
};
