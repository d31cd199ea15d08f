import path from "node:path";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";

export const root = path.resolve(import.meta.dirname, "../../..");
/** The real record, the small invented one, and another as small. */
export const realRecord = "seeds/ukraine-russia";
export const otherRecord = "tests/records/two-farms";
export const inventedRecord = "tests/records/three-party";

/** Reads a record of the repository by its folder; throws where it does not hold. */
export async function readTestRecord(folder: string): Promise<WholeRecord> {
  const loaded = await loadRecord(path.join(root, folder));
  if ("faults" in loaded) throw new Error(`${folder} has ${loaded.faults.length} faults`);
  return loaded.record;
}

/** The same record with one statement put in other words: the first, or the first of a given round. */
export function reword(record: WholeRecord, summary: string, round?: string): WholeRecord {
  const chosen = record.statements.find((statement) => round === undefined || statement.round === round);
  return {
    ...record,
    statements: record.statements.map((statement) =>
      statement === chosen ? { ...statement, summary } : statement,
    ),
  };
}
