import "server-only";
import { positionListParameters } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { createSearchIndex } from "@/lib/domain/filter";
import { pageOf } from "@/lib/domain/page";
import { countPositionFacets, filterPositions } from "@/lib/domain/position-filter";
import type { CsvColumns } from "@/lib/export/csv";
import { getOutline } from "@/lib/queries/outline";
import { getRoundView } from "@/lib/queries/round-view";
import type { FullPosition } from "@/lib/schemas/answers";
import type { RoundView } from "@/lib/schemas/views";

function fullPositions({ round, positions, statements }: RoundView): FullPosition[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return positions.map((position) => ({
    party: position.party,
    issue: position.issue,
    round: round.id,
    statements: position.statements.flatMap(({ id, ...place }) => {
      const statement = byId.get(id);
      return statement === undefined ? [] : [{ ...statement, ...place }];
    }),
  }));
}

/** One statement of a position; none where the party has not spoken on the issue. */
export type PositionRow = {
  position: FullPosition;
  statement: FullPosition["statements"][number] | undefined;
};

/** The columns of the positions as a table, a row for each statement and one for each silence. */
export const positionColumns: CsvColumns<PositionRow> = {
  round: ({ position }) => position.round,
  issue: ({ position }) => position.issue,
  party: ({ position }) => position.party,
  statement: ({ statement }) => statement?.id,
  state: ({ statement }) => statement?.state,
  since: ({ statement }) => statement?.since,
  touches: ({ statement }) => statement?.touches,
  stance: ({ statement }) => statement?.stance,
  summary: ({ statement }) => statement?.summary,
  evidence: ({ statement }) => statement?.evidence,
  certainty: ({ statement }) => statement?.certainty,
  date: ({ statement }) => statement?.date,
};

/** The same positions, statement by statement, as a table has them. */
export async function planPositionRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<PositionRow>> {
  const { load, ...plan } = await planPositions(negotiation, query);
  return {
    ...plan,
    load: async (page) => {
      const { items } = await load(page);
      const rows = items.flatMap((position): PositionRow[] =>
        position.statements.length === 0
          ? [{ position, statement: undefined }]
          : position.statements.map((statement) => ({ position, statement })),
      );
      return { items: rows, next: null };
    },
  };
}

/**
 * The positions at a round, issue by issue and party by party: empty where a party has not spoken, of the
 * statements that pass where something is asked of them.
 */
export async function planPositions(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<FullPosition>> {
  const outline = await getOutline(negotiation);
  const rounds = outline?.rounds.map((round) => round.id) ?? [];
  const { state, faults } = readQuery(positionListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    round: rounds,
  });
  return {
    state,
    faults,
    load: async (page) => {
      const found = await getRoundView(negotiation, state.round ?? rounds.at(-1) ?? "");
      if (found === null) return { items: [], next: null };
      const positions = fullPositions(found.view);
      const { statements, spellings } = found.view;
      const search = state.q.trim() === "" ? () => "" : createSearchIndex(statements, spellings);
      const facets = countPositionFacets(positions, state, search);
      return { ...pageOf(filterPositions(positions, state, search), page), facets };
    },
  };
}
