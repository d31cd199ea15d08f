import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "vitest";
import { makeMigratedFolder } from "@/tests/integration/setup/database";
import { expectKilledImportsLeaveTheOldRevision } from "@/tests/integration/setup/killed-imports";
import { realRecord } from "@/tests/integration/setup/record";

// The large record: here the process that dies is the one that writes the files. It is imported a dozen times,
// which takes minutes where other work shares the machine.
test("an import that is killed leaves the revision before it, on the embedded database", async () => {
  const home = mkdtempSync(path.join(tmpdir(), "parley-"));
  try {
    await makeMigratedFolder(home);
    await expectKilledImportsLeaveTheOldRevision({ DATA_DIR: home }, realRecord);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 1_200_000);
