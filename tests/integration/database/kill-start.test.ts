import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Kind } from "@/tests/integration/setup/database";
import {
  drawMoments,
  type Environment,
  killStart,
  statesOf,
  timeStart,
} from "@/tests/integration/setup/random-kills";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";
import { createServerDatabase } from "@/tests/integration/setup/server-database";

const home = mkdtempSync(path.join(tmpdir(), "parley-kill-start-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const record = await readTestRecord(inventedRecord);
const file = path.join(home, "record.json");
writeFileSync(file, JSON.stringify(record));

/** A place where nothing was ever started. */
async function withNewPlace<Result>(
  kind: Kind,
  work: (environment: Environment) => Promise<Result>,
): Promise<Result> {
  if (kind === "server") {
    const { url, drop } = await createServerDatabase("empty");
    return work({ DATABASE_URL: url }).finally(drop);
  }
  const folder = mkdtempSync(path.join(home, "data-"));
  return work({ DATA_DIR: folder }).finally(() => rmSync(folder, { recursive: true, force: true }));
}

// `npm run bench` does the same a hundred times, and with imports.
test.each([
  ["embedded", 3],
  ["server", 7],
] as const)(
  "a first start that is killed at any moment leaves nothing or all (%s, %i times)",
  async (kind, kills) => {
    const span = await withNewPlace(kind, (environment) => timeStart(environment, file));
    const whole = await withNewPlace(kind, (environment) => statesOf(environment, [record]));
    for (const moment of drawMoments(kills, span)) {
      const kill = await withNewPlace(kind, (environment) =>
        killStart(environment, { file, record, moment, whole }),
      );
      expect(kill.faults, `killed after ${moment} of ${Math.round(span)} ms, at ${kill.reached}`).toEqual([]);
    }
  },
  300_000,
);
