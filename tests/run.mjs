// @ts-check
import { spawn } from "node:child_process";
import { ensureGenerated, ensureInstalled, root } from "../lib/run/prepare.mjs";

/** The checks are TypeScript and need packages that this process may have to install first. */
function runChecks() {
  const checks = spawn(
    process.execPath,
    ["--import", "tsx", "tests/checks/all.ts", ...process.argv.slice(2)],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
    process.on(signal, () => checks.kill(signal));
  }
  checks.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

try {
  await ensureInstalled();
  await ensureGenerated();
  runChecks();
} catch (error) {
  process.stderr.write(`The checks cannot run: ${error instanceof Error ? error.message : error}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
}
