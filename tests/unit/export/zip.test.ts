import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOf } from "@/lib/export/zip";
import { readModes } from "@/tests/integration/exports/read-files";

test("files are unpacked as plain ones that all may read", () => {
  const bytes = zipOf({ "README.txt": "Read me", "data/parties.csv": "id" });
  expect(readModes(bytes.buffer)).toEqual(["100644", "100644"]);
  const files = unzipSync(bytes);
  expect(Object.entries(files).map(([name, file]) => [name, strFromU8(file)])).toEqual([
    ["README.txt", "Read me"],
    ["data/parties.csv", "id"],
  ]);
});
