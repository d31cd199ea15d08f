import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { cleanEnvironment } from "@/tests/checks/command";
import { root } from "@/tests/integration/setup/record";

export type Ended = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string };

export type Child = {
  pid: number;
  /** Resolves at the first line of standard output that fits; rejects if the process ends before. */
  line(fits: (line: string) => boolean): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
};

type Options = {
  environment?: Record<string, string>;
  uid?: number;
  gid?: number;
  prefix?: readonly string[];
};

/**
 * Starts a TypeScript file of the repository as a process of its own, with no settings but the given ones;
 * `prefix` is a command that starts it under some limit.
 */
export function startChild(file: string, args: readonly string[], options: Options = {}): Child {
  const { environment = {}, prefix = [], ...identity } = options;
  const [command = process.execPath, ...rest] = [
    ...prefix,
    process.execPath,
    "--import",
    "tsx",
    file,
    ...args,
  ];
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...cleanEnvironment("production"), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...identity,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} did not start`);
  const collected = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    collected.out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    collected.err += chunk;
  });
  const ended = waitForEnd(child).then((end) => ({ ...end, ...collected }));
  const lines = createInterface({ input: child.stdout });
  return {
    pid,
    line: (fits) =>
      new Promise((resolve, reject) => {
        lines.on("line", (line) => {
          if (fits(line)) resolve(line);
        });
        ended.then((end) => reject(new Error(`${file} ended: ${JSON.stringify(end)}`)), reject);
      }),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

async function waitForEnd(child: ChildProcess): Promise<Pick<Ended, "code" | "signal">> {
  await once(child, "close");
  return { code: child.exitCode, signal: child.signalCode };
}

/** Starts a file and gives how it ended. */
export function runChild(file: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  return startChild(file, args, options).ended;
}
