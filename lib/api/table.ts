import "server-only";
import { readBom } from "@/lib/api/bom";
import type { ListPlan } from "@/lib/api/list";
import { refuseMissing, refuseParameters } from "@/lib/api/refuse";
import { respondCsv } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { type CsvColumns, csvOf } from "@/lib/export/csv";
import { readAtOneImport } from "@/lib/queries/in-force";

const everything = { limit: Number.POSITIVE_INFINITY, from: 0 };

/** A table has all its rows, so what a list takes to cut out a page is refused here. */
function pageFaults(query: URLSearchParams) {
  return ["limit", "cursor"]
    .filter((name) => query.has(name))
    .map((name) => ({ name, found: "a part of a list", expected: "to be left out: a table has all rows" }));
}

/**
 * The route of a list of a negotiation as CSV, by the plan of the same list as JSON: all rows that pass the
 * filters. The last part of its address is the name it is kept under, after the negotiation's id.
 */
export function tableRoute<Item>(
  plan: (negotiation: string, query: URLSearchParams) => Promise<ListPlan<Item>>,
  columns: CsvColumns<Item>,
) {
  return apiRoute<{ negotiation: string }>(async (request, { negotiation }) => {
    const { pathname, searchParams } = new URL(request.url);
    const read = await readAtOneImport(negotiation, async ({ revision }) => {
      const { bom, faults: ofFile, rest } = readBom(searchParams);
      const { faults, load } = await plan(negotiation, rest);
      const allFaults = [...faults, ...pageFaults(searchParams), ...ofFile];
      if (allFaults.length > 0) return refuseParameters(allFaults);
      const { items } = await load(everything);
      const name = `${negotiation}-${pathname
        .split("/")
        .at(-1)
        ?.replace(/\.csv$/, "")}`;
      return respondCsv(request, { name, revision, csv: csvOf(items, columns, { bom }) });
    });
    return read === null ? refuseMissing("negotiation", negotiation) : read.answer;
  });
}
