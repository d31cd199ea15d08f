import "server-only";
import { tableParameters } from "@/lib/address/api-parameters";
import type { ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
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

/** What only a file takes, read apart from what the list takes. */
function readFileQuery(query: URLSearchParams) {
  const ofFile = new URLSearchParams(query.getAll("bom").map((value) => ["bom", value]));
  const ofList = new URLSearchParams(query);
  ofList.delete("bom");
  return { ...readQuery(tableParameters, ofFile), ofList };
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
      const file = readFileQuery(searchParams);
      const { faults, load } = await plan(negotiation, file.ofList);
      const allFaults = [...faults, ...pageFaults(searchParams), ...file.faults];
      if (allFaults.length > 0) return refuseParameters(allFaults);
      const { items } = await load(everything);
      const name = `${negotiation}-${pathname
        .split("/")
        .at(-1)
        ?.replace(/\.csv$/, "")}`;
      return respondCsv(request, { name, revision, csv: csvOf(items, columns, file.state) });
    });
    return read === null ? refuseMissing("negotiation", negotiation) : read.answer;
  });
}
