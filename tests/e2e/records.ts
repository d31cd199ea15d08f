import {
  changesHref,
  compareHref,
  documentHref,
  issueHref,
  outcomesHref,
  roundHref,
  statementHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { disputesHref, methodHref, sourceHref, sourcesHref } from "@/lib/address/trust";
import { positionId } from "@/lib/domain/position-id";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { seedRecord, threePartyRecord } from "./server";

async function read(folder: string): Promise<WholeRecord> {
  const loaded = await loadRecord(folder);
  if ("faults" in loaded) throw new Error(`${folder} has ${loaded.faults.length} faults`);
  return loaded.record;
}

/** The record of the main job, and the small invented one that is served beside it. */
export const seed = await read(seedRecord);
export const threeParty = await read(threePartyRecord);
export const records = [seed, threeParty];

/** Where the comparison that a newcomer is led to stands. */
export function startHref(record: WholeRecord): string {
  return compareHref(record.negotiation.id, { docs: record.negotiation.start.docs });
}

/** Every page of a record but its snapshots, whose addresses only the database knows. */
export function listPages(record: WholeRecord): string[] {
  const { id, start } = record.negotiation;
  const principals = record.parties.filter((each) => each.kind === "principal");
  const spoken = record.statements.find((each) => each.document === undefined);
  const clause = record.statements.find((each) => each.conditions.length > 0 && each.document !== undefined);
  return [
    `/${id}`,
    startHref(record),
    compareHref(id, { docs: start.docs, by: "order" }),
    compareHref(id, {
      columns: principals.map((each) => positionId(each.id, start.round)),
      diff: "words",
      issue: record.issue_groups.slice(0, 2).map((group) => group.id),
    }),
    `/${id}/rounds`,
    ...record.rounds.map((round) => roundHref(id, round.id)),
    `/${id}/documents`,
    ...record.documents.map((document) => documentHref(id, document.id)),
    changesHref(id),
    unresolvedHref(id),
    outcomesHref(id),
    searchHref(id),
    ...record.issue_groups.slice(0, 1).map((group) => searchHref(id, { q: group.label })),
    searchHref(id, { kind: ["source"] }),
    searchHref(id, { q: "no such zzzword" }),
    methodHref(id),
    disputesHref(id),
    sourcesHref(id),
    ...record.sources.slice(0, 1).map((source) => sourceHref(id, source.id)),
    `/${id}/revisions`,
    `/${id}/issues`,
    ...record.issue_groups.flatMap((group) => group.issues).map((issue) => issueHref(id, issue.id)),
    ...[spoken, clause].flatMap((each) => (each ? [statementHref(id, each.id)] : [])),
  ];
}
