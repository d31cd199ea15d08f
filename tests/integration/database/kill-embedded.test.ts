import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "vitest";
import { expectKilledImportsLeaveTheOldRevision } from "@/tests/integration/setup/killed-imports";

test("an import that is killed leaves the revision before it, on the embedded database", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "parley-"));
  try {
    await expectKilledImportsLeaveTheOldRevision({ DATA_DIR: home });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
