import {
  changesHref,
  compareHref,
  documentHref,
  overviewHref,
  roundHref,
  snapshotHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { methodHref } from "@/lib/address/trust";
import { positionId } from "@/lib/domain/position-id";
import type { WholeRecord } from "@/lib/schemas/record-data";

export interface Target {
  name: string;
  address: string;
  /** Most bytes of gzipped JavaScript on its first load; only pages have one. */
  scriptAim?: number;
  /** Whether Lighthouse judges it. */
  judged?: boolean;
  /** Longest median in milliseconds, warm and asked one at a time. */
  medianAim?: number;
}

const readingAim = 145_000;
const analysisAim = 190_000;

/** Every kind of page, one address of each, on what the record leads a newcomer to. */
export function listPageTargets({ negotiation, parties, rounds }: WholeRecord, hash: string): Target[] {
  const { id, start } = negotiation;
  const [document = ""] = start.docs;
  const everything = rounds.flatMap((round) => round.documents);
  const principals = parties.filter((party) => party.kind === "principal");
  const positions = principals.map((party) => positionId(party.id, start.round));
  const before = rounds[rounds.findIndex((round) => round.id === start.round) - 1];
  const filtered = { docs: start.docs, issue: ["ceasefire"] };
  return [
    { name: "start", address: "/" },
    {
      name: "grid, newest round",
      address: overviewHref(id),
      scriptAim: analysisAim,
      medianAim: 100,
      judged: true,
    },
    {
      name: "grid",
      address: overviewHref(id, { round: start.round }),
      scriptAim: analysisAim,
      medianAim: 100,
    },
    {
      name: "compare",
      address: compareHref(id, { docs: start.docs }),
      judged: true,
      scriptAim: analysisAim,
      medianAim: 100,
    },
    { name: "compare, filtered", address: compareHref(id, filtered), scriptAim: analysisAim, medianAim: 100 },
    {
      name: "compare, positions",
      address: compareHref(id, { columns: positions, diff: "words" }),
      scriptAim: analysisAim,
    },
    { name: "compare, all documents", address: compareHref(id, { docs: everything }) },
    { name: "changes", address: changesHref(id), scriptAim: analysisAim, medianAim: 100 },
    {
      name: "changes, to the start's round",
      address: changesHref(id, { from: before?.id ?? null, to: start.round }),
      scriptAim: analysisAim,
      medianAim: 100,
    },
    { name: "changes, first to last", address: changesHref(id, { from: rounds[0]?.id ?? null }) },
    {
      name: "unresolved",
      address: unresolvedHref(id, { round: start.round }),
      judged: true,
      scriptAim: analysisAim,
      medianAim: 100,
    },
    { name: "search", address: searchHref(id, { q: "ceasefire" }), scriptAim: analysisAim, medianAim: 100 },
    { name: "rounds", address: `/${id}/rounds` },
    {
      name: "round",
      address: roundHref(id, start.round),
      scriptAim: analysisAim,
      medianAim: 100,
      judged: true,
    },
    { name: "documents", address: `/${id}/documents` },
    { name: "document", address: documentHref(id, document), scriptAim: readingAim },
    { name: "method", address: methodHref(id), scriptAim: readingAim },
    { name: "snapshot", address: snapshotHref(hash), scriptAim: readingAim, judged: true },
    { name: "snapshot, grid", address: snapshotHref(hash, { view: "grid" }), scriptAim: readingAim },
    {
      name: "snapshot, compare",
      address: snapshotHref(hash, { view: "compare", docs: start.docs }),
      scriptAim: readingAim,
    },
  ];
}

/** Every route of the API. */
export function listApiTargets({ negotiation }: WholeRecord, hash: string): Target[] {
  const { id, start } = negotiation;
  const lists = [
    "issues",
    "rounds",
    "documents",
    "statements",
    "positions",
    "changes",
    "status",
    "deadlocks",
    "sources",
    "snapshots",
  ];
  return [
    { name: "health", address: "/api/health" },
    { name: "negotiations", address: "/api/v1/negotiations" },
    { name: "negotiation", address: `/api/v1/${id}` },
    ...lists.map((name) => ({ name, address: `/api/v1/${id}/${name}` })),
    { name: "search", address: `/api/v1/${id}/search?q=ceasefire`, medianAim: 50 },
    { name: "positions at a round", address: `/api/v1/${id}/positions?round=${start.round}` },
    { name: "snapshot", address: `/api/v1/snapshots/${hash}` },
    { name: "snapshot.json", address: `/s/${hash}/snapshot.json` },
  ];
}
