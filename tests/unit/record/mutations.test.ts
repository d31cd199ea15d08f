import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isCollection, parseDocument } from "yaml";
import { listRecordFiles } from "@/lib/record/folder";
import { faultsAfter } from "@/tests/unit/record/broken-record";

const folder = "tests/records/two-farms";
const { files } = await listRecordFiles(folder);
const texts = files.map(({ file }) => ({
  name: path.relative(folder, file),
  text: readFileSync(file, "utf8"),
}));

it("whatever stands in a file, the record is judged and nothing is thrown", {
  timeout: 120_000,
}, async () => {
  const damage = fc.record({
    file: fc.constantFrom(...texts),
    steps: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
    value: fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, "", "northfold", "2001-02-30", -1)),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, steps, value }) => {
      const write = damageText(file.text, steps, value);
      const faults = await faultsAfter([{ file: file.name, write }]);
      for (const fault of faults) expect(fault).toMatch(/^\S+:\d+ {2}.* {2}.* → ./);
    }),
    { numRuns: 150 },
  );
});

/** The text with one node, reached by walking down at random, replaced or (for undefined) removed. */
function damageText(text: string, steps: readonly number[], value: unknown): string {
  const document = parseDocument(text, { schema: "core" });
  const place: (string | number)[] = [];
  let node: unknown = document.contents;
  for (const step of steps) {
    if (!isCollection(node) || node.items.length === 0) break;
    const keys = Object.keys(node.toJSON());
    const key = keys[step % keys.length] ?? "";
    place.push(Array.isArray(node.toJSON()) ? Number(key) : key);
    node = document.getIn(place, true);
  }
  if (value === undefined) document.deleteIn(place);
  else document.setIn(place, document.createNode(value));
  return document.toString();
}
