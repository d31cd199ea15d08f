import { sha256 } from "@/lib/domain/canonical";
import type { Prisma } from "@/prisma/generated/client";
import type { RowLine } from "@/prisma/safekeeping/backup-lines";

type Reader = Prisma.TransactionClient;

/** Rows with a payload are read one by one, so that the largest of them is all that is held at a time. */
async function* revisions(tx: Reader): AsyncGenerator<RowLine> {
  for (let last = ""; ; ) {
    const row = await tx.revision.findFirst({ where: { id: { gt: last } }, orderBy: { id: "asc" } });
    if (row === null) return;
    yield { table: "revision", ...row };
    last = row.id;
  }
}

async function* snapshots(tx: Reader): AsyncGenerator<RowLine> {
  for (let last = ""; ; ) {
    const row = await tx.snapshot.findFirst({ where: { hash: { gt: last } }, orderBy: { hash: "asc" } });
    if (row === null) return;
    yield { table: "snapshot", ...row, imported: row.imported.toISOString() };
    last = row.hash;
  }
}

/** What is stored under a hash and has another one, in words; null where it holds. */
export function hashFault(row: RowLine): string | null {
  if (row.table !== "snapshot" && row.table !== "revision") return null;
  const [hash, content] = row.table === "snapshot" ? [row.hash, row.payload] : [row.id, row.record];
  const found = sha256(content);
  return found === hash ? null : `${row.table} ${hash}: what is stored under it has the hash ${found}`;
}

/** Every revision and snapshot of a database. */
export async function* listHashed(tx: Reader): AsyncGenerator<RowLine> {
  yield* revisions(tx);
  yield* snapshots(tx);
}

/** Everything that a database alone holds, row by row, in the order in which it can be written. */
export async function* listStored(tx: Reader): AsyncGenerator<RowLine> {
  yield* revisions(tx);
  const imports = await tx.import.findMany({ orderBy: { id: "asc" } });
  for (const row of imports) yield { table: "import", ...row, imported: row.imported.toISOString() };
  yield* snapshots(tx);
  for (const { id: import_id } of imports) {
    const rows = await tx.importSnapshot.findMany({ where: { import_id } });
    // Databases sort texts by rules of their own; the same content is the same lines.
    for (const row of rows.toSorted((a, b) => (a.round_id < b.round_id ? -1 : 1))) {
      yield { table: "import_snapshot", ...row };
    }
  }
  const inForce = await tx.negotiation.findMany({ select: { id: true, import_id: true } });
  for (const { id, import_id } of inForce.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    yield { table: "in_force", negotiation_id: id, import_id };
  }
}
