import { spawn } from "node:child_process";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");
export const outputFolder = path.join(root, "tests/.output");

/** No check may take longer: a hanging one is ended and counts as failed. */
const limit = 45 * 60_000;

const settings = [
  "PORT",
  "HOST",
  "DATABASE_URL",
  "DATA_DIR",
  "RECORD_DIR",
  "SITE_URL",
  "REPORT_URL",
  "LOG_LEVEL",
  "METRICS_TOKEN",
  "NODE_ENV",
];

/** The caller's environment without Parley's own settings: tests touch nobody's database or port. */
export function cleanEnvironment(mode: NodeJS.ProcessEnv["NODE_ENV"]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !settings.includes(name) && !name.startsWith("PLAYWRIGHT_"),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" };
}

/** Runs a command of an installed package, its output in view; gives its exit code, or null if it was ended. */
export function runTool(
  name: string,
  args: readonly string[],
  mode: NodeJS.ProcessEnv["NODE_ENV"] = "test",
): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn(path.join(root, "node_modules/.bin", name), args, {
      cwd: root,
      env: cleanEnvironment(mode),
      stdio: ["ignore", "inherit", "inherit"],
      timeout: limit,
    });
    child.once("error", fail);
    child.once("close", done);
  });
}
