import "server-only";
import { pageParameters } from "@/lib/address/api-parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { readCursor, writeCursor } from "@/lib/api/cursor";
import { readQuery } from "@/lib/api/query";
import { refuseMissing, refuseOutdated, refuseParameters } from "@/lib/api/refuse";
import { respondJson } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { type Page, type PageRequest, pageOf } from "@/lib/domain/page";
import { readAtOneImport } from "@/lib/queries/in-force";
import type { CorrectedWord } from "@/lib/schemas/search-views";

/** What a list's parameters came to, and what reads a page of it once they are known to be right. */
export type ListPlan<Item> = {
  state: { limit: number; cursor: string | null };
  faults: readonly ParameterFault[];
  load: (
    page: PageRequest,
  ) => Promise<
    Page<Item> & { facets?: Readonly<Record<string, Record<string, number>>>; corrected?: CorrectedWord[] }
  >;
};

const foreignCursor = { name: "cursor", expected: "the `next` of an answer to the same list and filters" };

/** Answers with one page of a list, as one revision has it. */
export async function answerList<Item>(
  request: Request,
  revision: string,
  { state, faults, load }: ListPlan<Item>,
): Promise<Response> {
  const list = { revision, path: new URL(request.url).pathname, state };
  const cursor = state.cursor === null ? { from: 0 } : readCursor(list, state.cursor);
  // Which list a cursor belongs to can be told only where the filters are known.
  if (cursor === "malformed" || (cursor === "foreign" && faults.length === 0)) {
    return refuseParameters([...faults, { ...foreignCursor, found: state.cursor?.slice(0, 60) ?? "" }]);
  }
  if (faults.length > 0 || cursor === "foreign") return refuseParameters(faults);
  if (cursor === "outdated") return refuseOutdated(revision);
  const { items, next, facets, corrected } = await load({ limit: state.limit, from: cursor.from });
  return respondJson(request, revision, {
    revision,
    data: items,
    ...(facets && { facets }),
    ...(corrected && { corrected }),
    next: next === null ? null : writeCursor(list, next),
  });
}

/** The route of a list of a negotiation, planned from the query. */
export function listRoute<Item>(
  plan: (negotiation: string, query: URLSearchParams) => Promise<ListPlan<Item>>,
) {
  return apiRoute<{ negotiation: string }>(async (request, { negotiation }) => {
    const query = new URL(request.url).searchParams;
    const read = await readAtOneImport(negotiation, async ({ revision }) =>
      answerList(request, revision, await plan(negotiation, query)),
    );
    return read === null ? refuseMissing("negotiation", negotiation) : read.answer;
  });
}

/** The plan of a list without filters. */
export function planAll<Item>(load: (negotiation: string) => Promise<readonly Item[] | null>) {
  return async (negotiation: string, query: URLSearchParams): Promise<ListPlan<Item>> => ({
    ...readQuery(pageParameters, query),
    load: async (page) => pageOf((await load(negotiation)) ?? [], page),
  });
}
