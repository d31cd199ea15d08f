import {
  changesHref,
  compareHref,
  documentHref,
  overviewHref,
  roundHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { methodHref } from "@/lib/address/trust";
import { positionId } from "@/lib/domain/position-id";
import { numbered, type Sizes } from "./generate/outline";

export type GrowthTarget = { name: string; address: string };

/** A word that the generator writes more often than any other. */
const commonWord = "bababa";

/** Every kind of page of a synthetic record, at its newest round where it has most to tell. */
export function listGrowthPages(id: string, sizes: Sizes): GrowthTarget[] {
  const [round, before] = [numbered("round", sizes.rounds - 1), numbered("round", sizes.rounds - 2)];
  const paper = numbered("paper", sizes.documents - 1);
  const issue = "group-0001.issue-0001";
  const docs = [numbered("paper", sizes.documents - 2), paper];
  const columns = ["party-0001", "party-0002"].map((party) => positionId(party, round));
  const filter = { issue: ["group-0001"], party: ["party-0001"] };
  return [
    { name: "grid", address: overviewHref(id) },
    { name: "grid, filtered", address: overviewHref(id, filter) },
    { name: "compare documents", address: compareHref(id, { docs }) },
    { name: "compare positions", address: compareHref(id, { columns }) },
    { name: "changes", address: changesHref(id) },
    { name: "changes, filtered", address: changesHref(id, { from: before, to: round, ...filter }) },
    {
      name: "changes of ten rounds",
      address: changesHref(id, { from: numbered("round", sizes.rounds - 11) }),
    },
    { name: "unresolved", address: unresolvedHref(id) },
    { name: "issues", address: `/${id}/issues` },
    { name: "issue", address: `/${id}/issues/${issue}` },
    { name: "rounds", address: `/${id}/rounds` },
    { name: "round", address: roundHref(id, round) },
    { name: "documents", address: `/${id}/documents` },
    { name: "document", address: documentHref(id, paper) },
    { name: "statement", address: `/${id}/statements/${paper}-1` },
    { name: "outcomes", address: `/${id}/outcomes` },
    { name: "disputes", address: `/${id}/disputes` },
    { name: "sources", address: `/${id}/sources` },
    { name: "source", address: `/${id}/sources/source-0001` },
    { name: "method", address: methodHref(id) },
    { name: "search", address: searchHref(id, { q: commonWord }) },
    { name: "revisions", address: `/${id}/revisions` },
  ];
}

/** Every list of the API, its first page. */
export function listGrowthRoutes(id: string): GrowthTarget[] {
  const lists = [
    "issues",
    "rounds",
    "documents",
    "statements",
    "statements?q=bababa&issue=group-0001",
    "positions",
    "changes",
    "status",
    "deadlocks",
    "outcomes",
    "disputes",
    "sources",
    "snapshots",
    `search?q=${commonWord}`,
  ];
  return lists.map((name) => ({ name, address: `/api/v1/${id}/${name}` }));
}
