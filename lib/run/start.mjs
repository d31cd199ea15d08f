// @ts-check
import { spawn } from "node:child_process";
import { ensureBuilt, ensureGenerated, ensureInstalled, root } from "./prepare.mjs";

const oldest = [20, 19];
const dev = process.argv.includes("--dev");
/** Several processes that start at once must not build at once. */
const onlyBuild = process.argv.includes("--only-build");

/** @returns {boolean} */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The server is a process of its own: it needs packages that this one may have to install first. */
function startServer() {
  const server = spawn(process.execPath, ["--import", "tsx", "lib/run/serve.ts", ...(dev ? ["--dev"] : [])], {
    cwd: root,
    env: { ...process.env, NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
    process.on(signal, () => server.kill(signal));
  }
  server.once("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (nodeIsNewEnough()) {
  try {
    await ensureInstalled();
    await ensureGenerated();
    if (!dev) await ensureBuilt();
    if (!onlyBuild) startServer();
  } catch (error) {
    process.stderr.write(`Parley cannot start: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`Parley needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
}
