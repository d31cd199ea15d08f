import path from "node:path";
import { formatFault } from "@/lib/record/fault";
import { listRecordFolders, loadRecord } from "@/lib/record/load";
import { Fault, messageOf } from "@/lib/run/fault";
import type { WholeRecord } from "@/lib/schemas/record-data";

/**
 * Reads and judges every record under a folder. Throws a `Fault` with every fault of every record, so that
 * nothing is imported unless all of them hold.
 */
export async function readRecords(recordDir: string): Promise<WholeRecord[]> {
  const folders = await listRecordFolders(recordDir).catch((error: unknown) => {
    throw new Fault(`RECORD_DIR cannot be read: ${messageOf(error)}`);
  });
  const records: WholeRecord[] = [];
  const faults: string[] = [];
  const folderOf = new Map<string, string>();
  for (const folder of folders.map(shortest)) {
    const loaded = await loadRecord(folder);
    if ("faults" in loaded) {
      faults.push(...loaded.faults.map(formatFault));
      continue;
    }
    const { id } = loaded.record.negotiation;
    const other = folderOf.get(id);
    if (other !== undefined) faults.push(`${folder}  negotiation "${id}" is already in ${other}`);
    folderOf.set(id, folder);
    records.push(loaded.record);
  }
  if (faults.length === 0) return records;
  throw new Fault(
    `The record does not hold (${faults.length} ${faults.length === 1 ? "fault" : "faults"}); nothing was imported:\n${faults.join("\n")}`,
  );
}

/** As one would write it here: a path below the working folder without what leads to it. */
function shortest(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith("..") || path.isAbsolute(relative) ? folder : relative;
}
