import "server-only";
import { readBom } from "@/lib/api/bom";
import type { ListPlan } from "@/lib/api/list";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { respondCsv } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { type CsvColumns, csvOf } from "@/lib/export/csv";
import { readAtOneImport } from "@/lib/queries/in-force";

/** What a table asks of the plan of a list. */
export const everyRow = { limit: Number.POSITIVE_INFINITY, from: 0 };

/** A table has all its rows, so what a list takes to cut out a page is refused here. */
export function pageFaults(query: URLSearchParams) {
  return ["limit", "cursor"]
    .filter((name) => query.has(name))
    .map((name) => ({ name, found: "a part of a list", expected: "to be left out: a table has all rows" }));
}

/** What a table is made from: the name it is kept under, and the plan of the same list as JSON. */
type TableEntry<Item> = {
  name: string;
  revision: string;
  plan: (query: URLSearchParams) => Promise<ListPlan<Item>>;
  columns: CsvColumns<Item>;
};

/** Answers with a list as CSV: all rows that pass the filters. */
export async function answerTable<Item>(
  request: Request,
  { name, revision, plan, columns }: TableEntry<Item>,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { bom, faults: ofFile, rest } = readBom(searchParams);
  const { faults, load } = await plan(rest);
  const allFaults = [...faults, ...pageFaults(searchParams), ...ofFile];
  if (allFaults.length > 0) return refuseParameters(allFaults);
  const { items } = await load(everyRow);
  return respondCsv(request, { name, revision, csv: csvOf(items, columns, { bom }) });
}

/**
 * The route of a list of a negotiation as CSV. The last part of its address is the name it is kept under,
 * after the negotiation's id.
 */
export function tableRoute<Item>(
  plan: (negotiation: string, query: URLSearchParams) => Promise<ListPlan<Item>>,
  columns: CsvColumns<Item>,
) {
  return apiRoute<{ negotiation: string }>(async (request, { negotiation }) => {
    const list = new URL(request.url).pathname
      .split("/")
      .at(-1)
      ?.replace(/\.csv$/, "");
    const read = await readAtOneImport(negotiation, ({ revision }) =>
      answerTable(request, {
        name: `${negotiation}-${list}`,
        revision,
        plan: (query) => plan(negotiation, query),
        columns,
      }),
    );
    return read === null ? refuseMissing("negotiation", negotiation) : read.answer;
  });
}
