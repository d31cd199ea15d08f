import { pageParameters } from "@/lib/address/api-parameters";
import { answerList } from "@/lib/api/list";
import { readQuery } from "@/lib/api/query";
import { apiRoute } from "@/lib/api/route";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { pageOf } from "@/lib/domain/page";
import { listNegotiations } from "@/lib/queries/outline";

/**
 * Every negotiation that is kept here. Each has its own revision; that of the list is a hash of them all, so
 * that it changes whenever one of them does.
 */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(async (request) => {
  const all = await listNegotiations();
  const revision = sha256(canonicalJson(all.map((each) => [each.id, each.revision])));
  const read = readQuery(pageParameters, new URL(request.url).searchParams);
  return answerList(request, revision, { ...read, load: async (page) => pageOf(all, page) });
});
