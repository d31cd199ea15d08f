import { describe, expect, it } from "vitest";
import { checkLayout } from "@/lib/record/check-layout";
import { formatFault } from "@/lib/record/fault";
import { listRecordFolders, loadRecord } from "@/lib/record/load";
import { wholeRecord } from "@/lib/schemas/record-data";

const folders = [...(await listRecordFolders("seeds")), ...(await listRecordFolders("tests/records"))];

describe.each(folders)("the record in %s", { timeout: 60_000 }, (folder) => {
  it("has no faults, layout included", async () => {
    const loaded = await loadRecord(folder);
    const faults = [...("faults" in loaded ? loaded.faults : []), ...(await checkLayout(folder))];
    expect(faults.map(formatFault)).toEqual([]);
  });

  it("comes out as one order of statements in which each clause stands in its document's round", async () => {
    const loaded = await loadRecord(folder);
    if ("faults" in loaded) throw new Error("The record has faults");
    expect(wholeRecord.safeParse(loaded.record).error).toBeUndefined();
    const { statements, documents, rounds } = loaded.record;
    expect(statements.map(({ order }) => order)).toEqual(statements.map((_, index) => index));
    const ordinals = statements.map(({ round }) => rounds.find(({ id }) => id === round)?.ordinal);
    expect(ordinals).toEqual(ordinals.toSorted((a, b) => Number(a) - Number(b)));
    for (const document of documents) {
      const clauses = statements.filter((statement) => statement.document === document.id);
      expect(clauses.map(({ id }) => id)).toEqual(document.sections.flatMap((section) => section.clauses));
      expect(clauses.filter(({ round }) => round !== document.round)).toEqual([]);
    }
  });
});

it("finds the records under a folder, in order of name", async () => {
  expect(await listRecordFolders("tests/records")).toEqual([
    "tests/records/three-party",
    "tests/records/two-farms",
  ]);
});

it("says what is wrong with a folder that holds no record", async () => {
  await expect(listRecordFolders("tests/records/broken")).rejects.toThrow(
    "No record in tests/records/broken: expected at least one folder with a negotiation.yaml in it",
  );
  await expect(listRecordFolders("tests/records/nowhere")).rejects.toThrow(
    "Cannot read the folder of records tests/records/nowhere: expected a folder",
  );
});
