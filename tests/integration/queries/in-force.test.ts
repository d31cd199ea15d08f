import { beforeAll, expect, test } from "vitest";
import { readAtOneImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import { getStatementView } from "@/lib/queries/statement-view";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { importRecord } from "@/prisma/import";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";

describeOnBoth("answers belong to one import", (opened) => {
  let record: WholeRecord;
  const put = (each: WholeRecord) => importRecord(opened().client, each);
  const first = () => record.statements[0]?.id ?? "";
  const summary = async () => (await getStatementView(record.negotiation.id, first()))?.statement.summary;

  beforeAll(async () => {
    record = await readTestRecord(inventedRecord);
    await put(record);
  });

  test("what was worked out before an import is not told after it", async () => {
    expect(await summary()).toBe(record.statements[0]?.summary);
    await put(reword(record, "Said in other words."));
    expect(await summary()).toBe("Said in other words.");
    await put(record);
    expect(await summary()).toBe(record.statements[0]?.summary);
  });

  test("an import while an answer is being read makes it read again", async () => {
    const seen: (string | undefined)[] = [];
    const read = await readAtOneImport(record.negotiation.id, async ({ revision }) => {
      if (seen.length === 0) await put(reword(record, "Overtaken."));
      seen.push(await summary());
      return revision;
    });
    expect(seen).toHaveLength(2);
    expect(read?.answer).toBe(read?.inForce.revision);
    await put(record);
  });

  test("a failure that an import caused is not told; any other is", async () => {
    let times = 0;
    const read = await readAtOneImport(record.negotiation.id, async () => {
      times += 1;
      if (times > 1) return "whole";
      await put(reword(record, "Half of this and half of that."));
      throw new Error("the halves do not fit");
    });
    expect(read?.answer).toBe("whole");
    await expect(
      readAtOneImport(record.negotiation.id, () => Promise.reject(new Error("for good"))),
    ).rejects.toThrow("for good");
    await put(record);
  });

  test("many who ask at once for the same get the same answer", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => getRecordData(record.negotiation.id)));
    expect(new Set(answers).size).toBe(1);
  });

  test("there is no answer where there is no negotiation", async () => {
    expect(await readAtOneImport("nowhere", async () => "something")).toBeNull();
    expect(await readAtOneImport("\0", async () => "something")).toBeNull();
  });
});
