import { stat } from "node:fs/promises";
import path from "node:path";
import { listRecordFolders } from "@/lib/record/load";
import { readSettings } from "@/lib/settings";

/**
 * The records a command is about: the folders it was given, else every record in RECORD_DIR or `seeds`.
 * Ends the process with one line where a folder is not there.
 */
export async function chosenFolders(given: readonly string[]): Promise<string[]> {
  try {
    if (given.length === 0) {
      const { recordDir } = readSettings(process.env);
      return await listRecordFolders(path.relative(process.cwd(), recordDir) || ".");
    }
    for (const folder of given) {
      const there = await stat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      );
      if (!there) throw new Error(`${folder} is no folder: expected the folder of a record`);
    }
    return given.map((folder) => folder.replace(/\/+$/, ""));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
