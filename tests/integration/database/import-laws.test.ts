import fc from "fast-check";
import { expect, test } from "vitest";
import { importRecord } from "@/prisma/import";
import { describeOnBoth, openTestDatabase } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord, reword } from "@/tests/integration/setup/record";
import { readState } from "@/tests/integration/setup/state";
import { turnKeys } from "@/tests/unit/domain/turn-keys";

describeOnBoth("any sequence of imports", (opened, kind) => {
  test("ends in the state of its last one alone, and counts only what changed", async () => {
    const record = await readTestRecord(inventedRecord);
    const variants = [record, reword(record, "In other words."), reword(record, "In other words again.")];
    const alone = await openTestDatabase(kind);
    const states: Awaited<ReturnType<typeof readState>>[] = [];
    for (const variant of variants) {
      await importRecord(alone.client, variant);
      states.push(await readState(alone.client));
    }
    await alone.close();
    const { client } = opened();
    const steps = fc.array(fc.nat({ max: variants.length - 1 }), { minLength: 1, maxLength: 4 });
    let inForce = -1;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const step of sequence) {
          const before = await client.import.count();
          const { changed } = await importRecord(client, variants[step] ?? record);
          expect(changed).toBe(step !== inForce);
          expect(await client.import.count()).toBe(before + (changed ? 1 : 0));
          inForce = step;
        }
        expect(await readState(client)).toEqual(states[inForce]);
      }),
      { numRuns: 6 },
    );
  });

  test("freezes the same bytes under the same hashes in any order, with the keys in any order", async () => {
    const record = await readTestRecord(inventedRecord);
    const variants = [record, reword(record, "In other words."), reword(record, "In other words again.")];
    const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    const frozen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (order, turned) => {
        const fresh = await openTestDatabase(kind);
        for (const place of order) {
          const variant = variants[place] ?? record;
          await importRecord(fresh.client, turned ? turnKeys(variant) : variant);
        }
        const rows = await fresh.client.snapshot.findMany({ orderBy: { hash: "asc" } });
        frozen.add(JSON.stringify(rows.map(({ imported: _, ...row }) => row)));
        await fresh.close();
      }),
      { numRuns: 4 },
    );
    expect(frozen.size).toBe(1);
  });
});
