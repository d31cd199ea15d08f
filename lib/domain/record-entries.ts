import { differencesOfEntries, type Entry } from "@/lib/domain/revision-difference";
import type { EntryDifference, StoredRecord } from "@/lib/schemas/revision-views";

/** What a record says of each statement; its place among the others moves with every one put in before it. */
function statementEntry(statement: StoredRecord["statements"][number]): Entry {
  const { id, order: _, ...fields } = statement;
  const { summary, party, issue } = statement;
  return { kind: "statement", id, label: summary, party, issue, fields };
}

function entriesOf(record: StoredRecord): Entry[] {
  const { negotiation, agreement } = record;
  const issues = record.issue_groups.flatMap((group) =>
    group.issues.map((issue) => ({ ...issue, group: group.label })),
  );
  const labels = new Map(issues.map((issue) => [issue.id, issue.label]));
  return [
    ...record.statements.map(statementEntry),
    ...record.assessments.map((each): Entry => {
      const { issue, round } = each;
      const id = `${issue}@${round}`;
      return { kind: "status", id, label: labels.get(issue) ?? issue, issue, fields: each };
    }),
    ...record.documents.map((each): Entry => {
      return { kind: "document", id: each.id, label: each.title, fields: each };
    }),
    ...record.outcomes.map((each): Entry => {
      return { kind: "outcome", id: each.id, label: each.what, issue: each.issue, fields: each };
    }),
    ...record.disputes.map((each): Entry => {
      return { kind: "dispute", id: each.id, label: each.question, issue: each.issue, fields: each };
    }),
    ...record.rounds.map((each): Entry => ({ kind: "round", id: each.id, label: each.title, fields: each })),
    ...issues.map((each): Entry => ({ kind: "issue", id: each.id, label: each.label, fields: each })),
    ...record.parties.map((each): Entry => ({ kind: "party", id: each.id, label: each.name, fields: each })),
    ...record.sources.map((each): Entry => {
      return { kind: "source", id: each.id, label: each.title, fields: each };
    }),
    {
      kind: "negotiation",
      id: negotiation.id,
      label: negotiation.title,
      fields: { ...negotiation, spellings: record.spellings },
    },
    ...(agreement === undefined
      ? []
      : [{ kind: "agreement", id: "agreement", label: agreement.title, fields: agreement } as const]),
  ];
}

/** How a later revision of a record differs from an earlier one, entry by entry and field by field. */
export function differencesOfRecords(from: StoredRecord, to: StoredRecord): EntryDifference[] {
  return differencesOfEntries(entriesOf(from), entriesOf(to));
}
