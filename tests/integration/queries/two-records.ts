import { beforeAll, describe } from "vitest";
import type { Database } from "@/lib/database/database";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { importRecord } from "@/prisma/import";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, realRecord } from "@/tests/integration/setup/record";

const records = await Promise.all([realRecord, inventedRecord].map(readTestRecord));

/** Runs the same tests on both databases, the real and the invented record side by side in each. */
export function describeOnTwoRecords(
  name: string,
  tests: (records: readonly WholeRecord[], opened: () => Database) => void,
): void {
  describeOnBoth(name, (opened) => {
    beforeAll(async () => {
      for (const record of records) await importRecord(opened().client, record);
    });
    tests(records, opened);
  });
}

/** The same, once for each of the two records. */
export function describeOnEachRecord(name: string, tests: (record: WholeRecord) => void): void {
  describeOnTwoRecords(name, () => {
    for (const record of records) describe(record.negotiation.id, () => tests(record));
  });
}
