import { readFile, stat } from "node:fs/promises";
import { describeFound, type Fault } from "@/lib/record/fault";
import { listRecordFiles } from "@/lib/record/folder";
import { formatYaml } from "@/lib/record/layout";
import { MAX_BYTES, parseYamlFile } from "@/lib/record/yaml-file";

/** A fault for each file of a record that is not in the canonical layout, at its first line that differs. */
export async function checkLayout(folder: string): Promise<Fault[]> {
  const { files } = await listRecordFiles(folder);
  const faults: Fault[] = [];
  for (const { file, kind } of files) {
    // What is wrong with these is said by whoever reads them.
    if ((await stat(file)).size > MAX_BYTES) continue;
    const bytes = await readFile(file);
    if (!parseYamlFile(file, bytes).yaml.readable) continue;
    const text = bytes.toString();
    const canonical = formatYaml(text, kind);
    if (canonical === null || canonical === text) continue;
    const [found, wanted] = [text.split("\n"), canonical.split("\n")];
    const index = wanted.findIndex((line, at) => line !== found[at]);
    const at = index === -1 ? wanted.length - 1 : index;
    const expected = `the canonical layout: npm run record:format ${folder}`;
    faults.push({ file, line: at + 1, id: "-", field: "layout", found: describeFound(found[at]), expected });
  }
  return faults;
}
