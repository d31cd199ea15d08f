import { readFile, writeFile } from "node:fs/promises";
import { chosenFolders } from "@/lib/record/chosen-folders";
import { listRecordFiles } from "@/lib/record/folder";
import { formatYaml } from "@/lib/record/layout";

/** `npm run record:format [folder…]`: writes every file of the records in the canonical layout. */
for (const folder of await chosenFolders(process.argv.slice(2))) {
  const { files } = await listRecordFiles(folder);
  for (const { file, kind } of files) {
    const text = await readFile(file, "utf8");
    const canonical = formatYaml(text, kind);
    if (canonical === null) {
      console.error(`${file}: no valid YAML, left as it is; npm run record:check ${folder} says why`);
      process.exitCode = 1;
    } else if (canonical !== text) {
      await writeFile(file, canonical);
      console.log(`${file}: written anew`);
    }
  }
}
