import "server-only";
import { planAll } from "@/lib/api/list";
import type { CsvColumns } from "@/lib/export/csv";
import { listIssues } from "@/lib/queries/issue-list";
import { getRecordData } from "@/lib/queries/record-data";
import { listSnapshots } from "@/lib/queries/snapshots";
import type { IssueEntry } from "@/lib/schemas/answers";
import type { Document, Round } from "@/lib/schemas/entities";
import type { SnapshotEntry } from "@/lib/schemas/views";

/** The issues of the codebook, in its order. */
export const planIssues = planAll(listIssues);

export const issueColumns: CsvColumns<IssueEntry> = {
  id: (issue) => issue.id,
  group: (issue) => issue.group.id,
  group_label: (issue) => issue.group.label,
  label: (issue) => issue.label,
  question: (issue) => issue.question,
  definition: (issue) => issue.definition,
  includes: (issue) => issue.includes,
  excludes: (issue) => issue.excludes.map((each) => `${each.what} (${each.see})`),
  matters: (issue) => issue.matters,
};

/** The rounds, oldest first. */
export const planRounds = planAll(async (n) => (await getRecordData(n))?.rounds ?? null);

export const roundColumns: CsvColumns<Round> = {
  id: (round) => round.id,
  ordinal: (round) => round.ordinal,
  kind: (round) => round.kind,
  title: (round) => round.title,
  date: (round) => round.date,
  window_from: (round) => round.window.from,
  window_to: (round) => round.window.to,
  venue: (round) => round.venue,
  duration: (round) => round.duration,
  delegations: (round) => round.delegations.map((each) => each.party),
  mediators: (round) => round.mediators,
  account: (round) => round.account,
  documents: (round) => round.documents,
  sources: (round) => round.citations.map((citation) => citation.source),
};

/** The documents in the order of the rounds, each with its sections and the ids of its clauses. */
export const planDocuments = planAll(async (n) => (await getRecordData(n))?.documents ?? null);

export const documentColumns: CsvColumns<Document> = {
  id: (document) => document.id,
  title: (document) => document.title,
  parties: (document) => document.parties,
  round: (document) => document.round,
  standing: (document) => document.standing,
  drafted: (document) => document.dates.drafted,
  handed_over: (document) => document.dates.handed_over,
  published: (document) => document.dates.published,
  published_by: (document) => document.published_by,
  completeness: (document) => document.completeness,
  languages: (document) => document.languages,
  clauses: (document) => document.sections.flatMap((section) => section.clauses),
  notes: (document) => document.notes,
  sources: (document) => document.citations.map((citation) => citation.source),
};

/** The snapshot of every round, as the record in force has them. */
export const planSnapshots = planAll(listSnapshots);

export const snapshotColumns: CsvColumns<SnapshotEntry> = {
  hash: (snapshot) => snapshot.hash,
  negotiation: (snapshot) => snapshot.negotiation,
  round: (snapshot) => snapshot.round,
  revision: (snapshot) => snapshot.revision,
  imported: (snapshot) => snapshot.imported,
  href: (snapshot) => snapshot.href,
};
