import { expect, test } from "vitest";
import { getRecordData } from "@/lib/queries/record-data";
import { listStatements } from "@/lib/queries/statement-list";
import { importRecord } from "@/prisma/import";
import { assembleFiles, drawFiles } from "@/tests/bench/generate/record";
import { describeOnBoth } from "@/tests/integration/setup/database";

/** More statements than one query reads, and more text than one query takes over. */
const sizes = { statements: 5_500, documents: 20, parties: 5, issues: 20, rounds: 3 };

describeOnBoth("a record of more statements than one query reads", (opened) => {
  test("is imported and read whole, in its own order", async () => {
    const { client } = opened();
    const record = assembleFiles(drawFiles(1, sizes));
    const { id } = record.negotiation;
    await importRecord(client, record);
    const read = await getRecordData(id);
    expect(read?.statements).toEqual(record.statements);
    const filters = { issue: [], party: [], stance: [], evidence: [], q: "" };
    const page = await listStatements(id, { filters, round: [], document: [], limit: 2, from: 5_499 });
    expect(page?.items.map(({ order }) => order)).toEqual([5_499]);
    expect(page?.next).toBeNull();
  });
});
