import type { Prisma } from "@/prisma/generated/client";
import { keepRevision, keepSnapshot } from "@/prisma/import-kept";
import type { RowLine } from "@/prisma/safekeeping/backup-lines";

const mostRows = 500;
/** Characters of payloads and records; a longer one goes alone. */
const mostText = 4_000_000;

function textOf(row: RowLine): number {
  if (row.table === "snapshot") return row.payload.length;
  return row.table === "revision" ? row.record.length : 0;
}

/** Rows in groups that can be written by one query each. */
export async function* inBatches(rows: AsyncIterable<RowLine>): AsyncGenerator<RowLine[]> {
  let batch: RowLine[] = [];
  let text = 0;
  for await (const row of rows) {
    const full = batch.length === mostRows || text + textOf(row) > mostText;
    if (batch.length > 0 && (full || batch[0]?.table !== row.table)) {
      yield batch;
      batch = [];
      text = 0;
    }
    batch.push(row);
    text += textOf(row);
  }
  if (batch.length > 0) yield batch;
}

/** Writes rows of one table; which import is in force is no row of its own. */
export async function writeBatch(tx: Prisma.TransactionClient, batch: readonly RowLine[]): Promise<void> {
  switch (batch[0]?.table) {
    case "revision":
      for (const row of batch.flatMap((each) => rowOf(each, "revision"))) await keepRevision(tx, row);
      break;
    case "import":
      await tx.import.createMany({ data: batch.flatMap((each) => rowOf(each, "import")) });
      break;
    case "snapshot":
      for (const row of batch.flatMap((each) => rowOf(each, "snapshot"))) await keepSnapshot(tx, row);
      break;
    case "import_snapshot":
      await tx.importSnapshot.createMany({ data: batch.flatMap((each) => rowOf(each, "import_snapshot")) });
  }
}

type RowOf<Table extends RowLine["table"]> = Extract<RowLine, { table: Table }>;

function isOf<Table extends RowLine["table"]>(row: RowLine, table: Table): row is RowOf<Table> {
  return row.table === table;
}

function rowOf<Table extends RowLine["table"]>(row: RowLine, table: Table): Omit<RowOf<Table>, "table">[] {
  if (!isOf(row, table)) return [];
  const { table: _, ...columns } = row;
  return [columns];
}
