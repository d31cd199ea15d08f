import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { assembleRecord } from "@/lib/record/assemble";
import { type Fault, sortFaults, tellSome } from "@/lib/record/fault";
import { readRecordFolder } from "@/lib/record/folder";
import { judgeEntries } from "@/lib/record/judge";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** A record that holds, or everything that is wrong with it. */
export type LoadedRecord = { record: WholeRecord } | { faults: Fault[] };

/**
 * Reads a record's folder and judges it whole: every fault of every file in one run. The layout of the
 * YAML is not judged here (`checkLayout`): how a line is broken must not stop a server.
 * Throws only where the folder itself cannot be read.
 */
export async function loadRecord(folder: string): Promise<LoadedRecord> {
  const { content, faults } = await readRecordFolder(folder);
  const assembled = assembleRecord(content);
  faults.push(...assembled.faults, ...judgeEntries(content));
  if (faults.length > 0 || assembled.record === undefined) return { faults: tellSome(sortFaults(faults)) };
  return { record: assembled.record };
}

/**
 * The folders of every record under a folder of records, in order of name: those with a negotiation.yaml.
 * Throws where the folder cannot be read or holds none.
 */
export async function listRecordFolders(recordDir: string): Promise<string[]> {
  const names = await readdir(recordDir).catch((cause: unknown) => {
    throw new Error(`Cannot read the folder of records ${recordDir}: expected a folder`, { cause });
  });
  const folders = names.sort().map((name) => path.join(recordDir, name));
  const marked = await Promise.all(folders.map((folder) => isFile(path.join(folder, "negotiation.yaml"))));
  const records = folders.filter((_, index) => marked[index]);
  if (records.length > 0) return records;
  throw new Error(`No record in ${recordDir}: expected at least one folder with a negotiation.yaml in it`);
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
