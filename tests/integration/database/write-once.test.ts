import { beforeAll, describe, expect, test } from "vitest";
import { importRecord } from "@/prisma/import";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";
import { readKept, writtenOnce } from "@/tests/integration/setup/state";

const columns: Record<string, string> = {
  revision: "record",
  import: "imported",
  snapshot: "payload",
  import_snapshot: "hash",
};

describeOnBoth("what is written once", (opened) => {
  beforeAll(async () => {
    await importRecord(opened().client, await readTestRecord(inventedRecord));
  });

  describe.each(writtenOnce)("%s", (table) => {
    test.each([
      ["UPDATE", `UPDATE "${table}" SET "${columns[table]}" = "${columns[table]}"`],
      ["DELETE", `DELETE FROM "${table}"`],
      ["TRUNCATE", `TRUNCATE "${table}" CASCADE`],
    ])("refuses %s", async (verb, sql) => {
      const { client } = opened();
      const before = await readKept(client);
      expect(before[table]?.rows).toBeGreaterThan(0);
      await expect(client.$executeRawUnsafe(sql)).rejects.toThrow(
        new RegExp(`${verb} of table "\\w+" is refused: its rows are written once`),
      );
      expect(await readKept(client)).toEqual(before);
    });
  });
});
