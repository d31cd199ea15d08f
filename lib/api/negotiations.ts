import "server-only";
import { pageParameters } from "@/lib/address/api-parameters";
import { answerList, type ListPlan } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { apiRoute } from "@/lib/api/route";
import { answerTable } from "@/lib/api/table";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { pageOf } from "@/lib/domain/page";
import type { CsvColumns } from "@/lib/export/csv";
import { listNegotiations } from "@/lib/queries/outline";
import type { NegotiationEntry } from "@/lib/schemas/answers";

/**
 * Every negotiation that is kept here. Each has its own revision; that of what rests on all of them is a hash
 * of them all, so that it changes whenever one of them does.
 */
export async function readNegotiations(): Promise<{ all: NegotiationEntry[]; revision: string }> {
  const all = await listNegotiations();
  return { all, revision: sha256(canonicalJson(all.map((each) => [each.id, each.revision]))) };
}

function planOf(all: readonly NegotiationEntry[], query: URLSearchParams): ListPlan<NegotiationEntry> {
  return { ...readQuery(pageParameters, query), load: async (page) => pageOf(all, page) };
}

/** The columns of the negotiations as a table. */
export const negotiationColumns: CsvColumns<NegotiationEntry> = {
  id: (negotiation) => negotiation.id,
  title: (negotiation) => negotiation.title,
  description: (negotiation) => negotiation.description,
  revision: (negotiation) => negotiation.revision,
  imported: (negotiation) => negotiation.imported,
};

/** The route of the negotiations as a list. */
export const negotiationsRoute = apiRoute(async (request) => {
  const { all, revision } = await readNegotiations();
  return answerList(request, revision, planOf(all, new URL(request.url).searchParams));
});

/** The route of the same as a table. */
export const negotiationsTableRoute = apiRoute(async (request) => {
  const { all, revision } = await readNegotiations();
  const plan = async (query: URLSearchParams) => planOf(all, query);
  return answerTable(request, { name: "negotiations", revision, plan, columns: negotiationColumns });
});
