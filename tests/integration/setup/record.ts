import path from "node:path";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";

export const root = path.resolve(import.meta.dirname, "../../..");

/** Reads a record of the repository by its folder; throws where it does not hold. */
export async function readTestRecord(folder: string): Promise<WholeRecord> {
  const loaded = await loadRecord(path.join(root, folder));
  if ("faults" in loaded) throw new Error(`${folder} has ${loaded.faults.length} faults`);
  return loaded.record;
}
