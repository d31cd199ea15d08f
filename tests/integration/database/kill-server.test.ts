import { test } from "vitest";
import { expectKilledImportsLeaveTheOldRevision } from "@/tests/integration/setup/killed-imports";
import { inventedRecord } from "@/tests/integration/setup/record";
import { createServerDatabase } from "@/tests/integration/setup/server-database";

test("an import that is killed leaves the revision before it, on a real server", async () => {
  const { url, drop } = await createServerDatabase();
  try {
    await expectKilledImportsLeaveTheOldRevision({ DATABASE_URL: url }, inventedRecord);
  } finally {
    await drop();
  }
}, 600_000);
