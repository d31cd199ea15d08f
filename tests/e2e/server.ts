import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cleanEnvironment, root } from "../checks/command";

export const seedRecord = path.join(root, "seeds/ukraine-russia");
export const threePartyRecord = path.join(root, "tests/records/three-party");

export interface Folders {
  data: string;
  records: string;
  remove(): void;
}

export interface Server {
  url: string;
  pid: number;
  /** From the start of the process to its line that it is ready. */
  readyAfterMs: number;
  /** What it printed until then. */
  printed: string;
  /** What it printed so far. */
  log(): string;
  /** Resolves once it has ended, however it came to that. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  stop(): Promise<void>;
}

/** A data folder and a folder with copies of the given records, both in a temporary place of their own. */
export function makeFolders(records: readonly string[]): Folders {
  const home = mkdtempSync(path.join(tmpdir(), "parley-"));
  for (const record of records)
    cpSync(record, path.join(home, "records", path.basename(record)), { recursive: true });
  return {
    data: path.join(home, "data"),
    records: path.join(home, "records"),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  // Longer than it gives the requests that it is answering.
  const insist = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await gone;
  clearTimeout(insist);
}

/** Waits for the line that tells the address; throws with what the server printed if it ends before. */
function waitUntilReady(child: ChildProcess): Promise<Pick<Server, "url" | "printed" | "log">> {
  return new Promise((ready, fail) => {
    let printed = "";
    let isReady = false;
    const read = (chunk: unknown) => {
      printed += String(chunk);
      const url = isReady ? undefined : /Parley is ready at (http:\/\/\S+?)\/?\s/.exec(printed)?.[1];
      if (url === undefined) return;
      isReady = true;
      ready({ url, printed, log: () => printed });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`the server ended with code ${code}:\n${printed}`)));
  });
}

async function waitUntilEnded(child: ChildProcess) {
  await once(child, "exit");
  return { code: child.exitCode, signal: child.signalCode };
}

/** Where a server finds what it serves; `database` is the address of a PostgreSQL, embedded where left out. */
type Places = Pick<Folders, "data" | "records"> & {
  database?: string;
  /** Other settings. */
  environment?: Record<string, string>;
};

/** Starts the production build on a free port, over the given folders; resolves when it serves. */
export async function startServer(folders: Places): Promise<Server> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "lib/run/serve.ts"], {
    cwd: root,
    env: {
      ...cleanEnvironment("production"),
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: folders.data,
      RECORD_DIR: folders.records,
      // A line for each request is of no use to most tests.
      LOG_LEVEL: "warn",
      ...(folders.database !== undefined && { DATABASE_URL: folders.database }),
      ...folders.environment,
    },
    // Over the channel the server learns that its parent is gone, and ends as well.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = waitUntilEnded(child);
  const { url, printed, log } = await waitUntilReady(child);
  if (child.pid === undefined) throw new Error("the server has no process id");
  return {
    url,
    printed,
    log,
    ended,
    pid: child.pid,
    readyAfterMs: performance.now() - start,
    stop: () => end(child),
  };
}
