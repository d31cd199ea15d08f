import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { formatFault } from "@/lib/record/fault";
import { parseYamlFile } from "@/lib/record/yaml-file";
import { faultsAfter, readBrokenRecord } from "@/tests/unit/record/broken-record";

const classes = readdirSync("tests/records/broken").map((name) => path.parse(name).name);

it.each(classes)("reports exactly the faults of: %s", async (name) => {
  const { changes, faults } = await readBrokenRecord(`tests/records/broken/${name}.yaml`);
  expect(faults.length).toBeGreaterThan(0);
  expect(await faultsAfter(changes)).toEqual(faults);
});

it("reports the faults of several broken records together, none hidden by another", async () => {
  const together = ["word-not-listed", "date-outside-window", "summary-too-long", "file-unknown"];
  const broken = await Promise.all(
    together.map((name) => readBrokenRecord(`tests/records/broken/${name}.yaml`)),
  );
  const found = await faultsAfter(broken.flatMap(({ changes }) => changes));
  expect(found.toSorted()).toEqual(broken.flatMap(({ faults }) => faults).toSorted());
});

it("takes no file that is too large, too deep or no text", async () => {
  const write = (text: string) => faultsAfter([{ file: "spellings.yaml", write: text }]);
  expect(await write(`# ${"x".repeat(4_000_000)}\n`)).toEqual([
    "spellings.yaml:1  -  -  4000003 bytes → at most 4000000 bytes",
  ]);
  expect(await write("[".repeat(200_000))).toContain(
    "spellings.yaml:1  -  -  too many levels → at most 12 levels",
  );
  const { faults } = parseYamlFile("spellings.yaml", Buffer.from([0x2d, 0x20, 0xff]));
  expect(faults.map(formatFault)).toEqual([
    "spellings.yaml:1  -  -  bytes that are no text → a text in UTF-8",
  ]);
});
