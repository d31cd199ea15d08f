import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { formatFault } from "@/lib/record/fault";
import { loadRecord } from "@/lib/record/load";

const change = z.strictObject({
  file: z.string(),
  /** The text to replace, once; without it `write` is the whole file. */
  find: z.optional(z.string()),
  write: z.optional(z.string()),
  remove: z.optional(z.literal(true)),
});

/** One class of fault: what to change in the smallest record, and the faults that must be found. */
const brokenRecord = z.strictObject({ changes: z.array(change), faults: z.array(z.string()) });

/** Reads one file of `tests/records/broken`. */
export async function readBrokenRecord(file: string): Promise<z.infer<typeof brokenRecord>> {
  return brokenRecord.parse(parse(await readFile(file, "utf8")));
}

/** The faults of the smallest record after some changes, as lines with paths inside the record. */
export async function faultsAfter(changes: readonly z.infer<typeof change>[]): Promise<string[]> {
  const place = await mkdtemp(path.join(tmpdir(), "parley-record-"));
  const folder = path.join(place, "two-farms");
  try {
    await cp("tests/records/two-farms", folder, { recursive: true });
    for (const { file, find, write, remove } of changes) {
      const target = path.join(folder, file);
      if (remove) await rm(target);
      else if (find === undefined) await writeFile(target, write ?? "");
      else {
        const text = await readFile(target, "utf8");
        if (!text.includes(find)) throw new Error(`${file} of the smallest record does not hold: ${find}`);
        await writeFile(
          target,
          text.replace(find, () => write ?? ""),
        );
      }
    }
    const loaded = await loadRecord(folder);
    const faults = "faults" in loaded ? loaded.faults.map(formatFault) : [];
    return faults.map((fault) => fault.replaceAll(`${folder}${path.sep}`, ""));
  } finally {
    await rm(place, { recursive: true });
  }
}
