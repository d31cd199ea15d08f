import "server-only";
import { outcomeListParameters, outcomeListValues } from "@/lib/address/api-parameters";
import { knownFilterValues } from "@/lib/address/known-values";
import { outcomesHref } from "@/lib/address/parameters";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import type { TableKind, TablePlan } from "@/lib/api/table-files";
import { isChosenIssue } from "@/lib/domain/filter";
import { countIssues, countOutcomeFacets, filterOutcomes } from "@/lib/domain/outcome-filter";
import { type OutcomeRow, outcomeRows } from "@/lib/domain/outcome-rows";
import { outcomesAt } from "@/lib/domain/outcomes-at";
import { type PageRequest, pageOf } from "@/lib/domain/page";
import { statementsOfOutcomes } from "@/lib/domain/statements-behind";
import type { CsvColumns } from "@/lib/export/csv";
import type { OutcomeCitation } from "@/lib/export/statement-table";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";
import type { OutcomeEntry } from "@/lib/schemas/answers";

const statusIsToday = { name: "status", expected: "to be left out beside round: it is known today only" };

/**
 * The outcomes by issue and by what became of them, each with its dated steps, in the record's order. As at a
 * round they are what was known then: their status is not, and nothing is asked of it.
 */
async function planOutcomesOf(negotiation: string, query: URLSearchParams) {
  const outline = await getOutline(negotiation);
  const { state, faults } = readQuery(outcomeListParameters, query, {
    ...(outline && knownFilterValues(outline)),
    ...outcomeListValues,
    round: outline?.rounds.map((each) => each.id) ?? [],
  });
  const { issue, status, round } = state;
  const found = status.join(",");
  const hindsight = round !== null && found !== "" ? [{ ...statusIsToday, found }] : [];
  const load = async (page: PageRequest) => {
    const data = await getRecordData(negotiation);
    if (data === null) return { items: [], next: null };
    if (round === null) {
      const outcomes: OutcomeEntry[] = filterOutcomes(data.outcomes, state);
      return { ...pageOf(outcomes, page), facets: countOutcomeFacets(data.outcomes, state) };
    }
    const known: OutcomeEntry[] = outcomesAt(data, round);
    const onIssue = known.filter((each) => isChosenIssue(each.issue, issue));
    return { ...pageOf(onIssue, page), facets: { issue: countIssues(known) } };
  };
  return { outline, state, faults: [...faults, ...hindsight], load };
}

/** The outcomes as JSON has them. */
export async function planOutcomes(
  negotiation: string,
  query: URLSearchParams,
): Promise<ListPlan<OutcomeEntry>> {
  const { outline: _outline, ...plan } = await planOutcomesOf(negotiation, query);
  return plan;
}

/** The same, figure by figure, as a table has them. */
export async function planOutcomeRows(
  negotiation: string,
  query: URLSearchParams,
): Promise<TablePlan<OutcomeRow>> {
  const { outline, load, state, faults } = await planOutcomesOf(negotiation, query);
  const { issue, status, round } = state;
  const title = outline?.rounds.find((each) => each.id === round)?.title;
  return {
    state,
    faults,
    about: {
      title: title === undefined ? "Outcomes" : `Outcomes as known at the end of ${title}`,
      page: outcomesHref(negotiation, { issue, status }),
      choice: { round, issue, status },
      frozen: { issue },
      round: round ?? outline?.rounds.at(-1)?.id ?? "",
    },
    load: async (page) => {
      const { items } = await load(page);
      return { items: items.flatMap(outcomeRows), next: null };
    },
  };
}

function distinctOutcomes(rows: readonly OutcomeRow[]): OutcomeEntry[] {
  return [...new Map(rows.map(({ outcome }) => [outcome.id, outcome])).values()];
}

function citationsOfOutcome({ id, citations, steps }: OutcomeEntry): OutcomeCitation[] {
  return [
    ...citations.map((citation) => ({ outcome: id, step: undefined, citation })),
    ...steps.flatMap(({ date, citations: ofStep }) =>
      ofStep.map((citation) => ({ outcome: id, step: date, citation })),
    ),
  ];
}

/** The columns of the outcomes as a table; what is `part` may be summed, and nothing else. */
export const outcomeColumns: CsvColumns<OutcomeRow> = {
  outcome: ({ outcome }) => outcome.id,
  round: ({ outcome }) => outcome.round,
  issue: ({ outcome }) => outcome.issue,
  status: ({ outcome }) => outcome.status,
  confirmed_by: ({ outcome }) => outcome.confirmed_by,
  outcome_what: ({ outcome }) => outcome.what,
  step_date: ({ step }) => step?.date,
  step_what: ({ step }) => step?.what,
  value: ({ quantity }) => quantity?.value,
  value_to: ({ quantity }) => quantity?.value_to,
  unit: ({ quantity }) => quantity?.unit,
  what: ({ quantity }) => quantity?.what,
  qualifier: ({ quantity }) => quantity?.qualifier,
  role: ({ quantity }) => quantity?.role,
  to: ({ quantity }) => quantity?.to,
  by: ({ quantity }) => quantity?.by,
  of: ({ quantity }) => quantity?.of,
  doubt: ({ quantity }) => quantity?.doubt,
  sources: ({ outcome, step }) => (step ?? outcome).citations.map((citation) => citation.source),
};

/** The outcomes with the statements that wait for them or keep to them, and all that they are known from. */
export const outcomeTable: TableKind<OutcomeRow> = {
  name: "outcomes",
  about:
    "What came of a negotiation: what was agreed, announced or carried out, with dated steps and figures, rival figures among them. Only figures whose role is `part` may be summed.",
  rowsAre: "one row for each figure of an outcome or of one of its steps, and one for what has none.",
  statementsAre: "the statements with a condition that names one of these outcomes",
  plan: planOutcomeRows,
  columns: outcomeColumns,
  itemsOf: distinctOutcomes,
  statementsOf: (rows, { statements }) => statementsOfOutcomes(distinctOutcomes(rows), statements),
  citationsOf: (rows) => distinctOutcomes(rows).flatMap(citationsOfOutcome),
};
