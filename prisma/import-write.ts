import { Prisma } from "@/prisma/generated/client";
import type { LiveRows } from "@/prisma/import-rows";

/** Some 500 kB of statements: Prisma keeps a hundred queries with their values. */
const rowsPerQuery = 500;

/** A table whose rows are made when they are written. */
type Table = { name: string; rows: () => Iterable<object> };

/** Tables in the order in which they can be written. */
function tablesOf(rows: LiveRows): Table[] {
  return [
    { name: "party", rows: rows.party },
    { name: "issue_group", rows: rows.issueGroup },
    { name: "issue", rows: rows.issue },
    { name: "round", rows: rows.round },
    { name: "source", rows: rows.source },
    { name: "document", rows: rows.document },
    { name: "section", rows: rows.section },
    { name: "package", rows: rows.package },
    { name: "statement", rows: rows.statement },
    { name: "statement_issue", rows: rows.statementIssue },
    { name: "outcome", rows: rows.outcome },
    { name: "outcome_step", rows: rows.outcomeStep },
    { name: "dispute", rows: rows.dispute },
    { name: "dispute_version", rows: rows.disputeVersion },
    { name: "assessment", rows: rows.assessment },
    { name: "condition", rows: rows.condition },
    { name: "condition_ref", rows: rows.conditionRef },
    { name: "citation", rows: rows.citation },
  ];
}

function* inBatches(rows: Iterable<object>): Generator<object[]> {
  let batch: object[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsPerQuery) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Writes rows as one value of JSON: of values for each column, as Prisma sends them, PostgreSQL takes 32,767 at
 * most. Columns that no row names take their default.
 */
async function insert(tx: Prisma.TransactionClient, table: string, rows: readonly object[]): Promise<void> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`);
  const [into, columns] = [Prisma.raw(`"${table}"`), Prisma.raw(names.join(", "))];
  await tx.$executeRaw`
    INSERT INTO ${into} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${into}, ${JSON.stringify(rows)}::json)`;
}

/** Writes the live rows of a negotiation table by table; calls `onProgress` with tables written and in all. */
export async function writeLiveRows(
  tx: Prisma.TransactionClient,
  rows: LiveRows,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const tables = tablesOf(rows);
  const all = tables.length + 2;
  let done = 0;
  const write = async (name: string, made: Iterable<object>) => {
    for (const batch of inBatches(made)) await insert(tx, name, batch);
    done += 1;
    onProgress(done, all);
  };
  for (const table of tables) await write(table.name, table.rows());
  const { searchEntry, searchWord } = rows.search();
  await write("search_entry", searchEntry());
  await write("search_word", searchWord());
}
