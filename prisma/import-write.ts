import type { Prisma } from "@/prisma/generated/client";
import type { LiveRows } from "@/prisma/import-rows";

/** A statement has 26 columns, and PostgreSQL takes at most 32,767 values in one query through Prisma. */
const rowsPerQuery = 500;

/** Writes the live rows of a negotiation table by table; calls `onProgress` with rows written and in all. */
export async function writeLiveRows(
  tx: Prisma.TransactionClient,
  rows: LiveRows,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const all = Object.values(rows).reduce((sum, table) => sum + table.length, 0);
  let done = 0;
  async function write<Row>(table: Row[], create: (data: Row[]) => Promise<unknown>): Promise<void> {
    for (let from = 0; from < table.length; from += rowsPerQuery) {
      const data = table.slice(from, from + rowsPerQuery);
      await create(data);
      done += data.length;
      onProgress(done, all);
    }
  }
  await write(rows.party, (data) => tx.party.createMany({ data }));
  await write(rows.issueGroup, (data) => tx.issueGroup.createMany({ data }));
  await write(rows.issue, (data) => tx.issue.createMany({ data }));
  await write(rows.round, (data) => tx.round.createMany({ data }));
  await write(rows.source, (data) => tx.source.createMany({ data }));
  await write(rows.document, (data) => tx.document.createMany({ data }));
  await write(rows.section, (data) => tx.section.createMany({ data }));
  await write(rows.package, (data) => tx.package.createMany({ data }));
  await write(rows.statement, (data) => tx.statement.createMany({ data }));
  await write(rows.statementIssue, (data) => tx.statementIssue.createMany({ data }));
  await write(rows.outcome, (data) => tx.outcome.createMany({ data }));
  await write(rows.outcomeStep, (data) => tx.outcomeStep.createMany({ data }));
  await write(rows.dispute, (data) => tx.dispute.createMany({ data }));
  await write(rows.disputeVersion, (data) => tx.disputeVersion.createMany({ data }));
  await write(rows.assessment, (data) => tx.assessment.createMany({ data }));
  await write(rows.condition, (data) => tx.condition.createMany({ data }));
  await write(rows.conditionRef, (data) => tx.conditionRef.createMany({ data }));
  await write(rows.citation, (data) => tx.citation.createMany({ data }));
  await write(rows.searchEntry, (data) => tx.searchEntry.createMany({ data }));
  await write(rows.searchWord, (data) => tx.searchWord.createMany({ data }));
}
