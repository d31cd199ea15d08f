import { execFile, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { findInitdb } from "@/tests/checks/system";

const run = promisify(execFile);
const user = "parley";

export type Postgres = {
  /** The address of a database of that name on this server. */
  url(database: string): string;
  /** Ends the server at once, as a crash would; its data stays. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
};

/**
 * Starts a PostgreSQL server for this run on a free port, over a folder of its own. Throws where the
 * system has none, saying what to install: tests on a real server are never skipped.
 */
export async function startPostgres(): Promise<Postgres> {
  const initdb = findInitdb();
  if (initdb === undefined) {
    throw new Error(
      "PostgreSQL is missing: apt-get install postgresql (or put initdb and pg_ctl on the PATH).",
    );
  }
  const home = mkdtempSync(path.join(tmpdir(), "parley-postgres-"));
  const data = path.join(home, "data");
  const password = randomBytes(12).toString("hex");
  const passwordFile = path.join(home, "password");
  writeFileSync(passwordFile, password);
  // PostgreSQL refuses to run as root; Debian's package makes a user for it.
  const owner = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : undefined;
  const options = { ...owner, cwd: home };
  if (owner !== undefined) for (const place of [home, passwordFile]) chownSync(place, owner.uid, owner.gid);
  const access = ["--username", user, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  await run(initdb, ["--pgdata", data, ...access, "--encoding=UTF8", "--no-sync", "--locale=C"], options);
  const port = await freePort();
  const pgCtl = path.join(path.dirname(initdb), "pg_ctl");
  const serverOptions = `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const log = path.join(home, "log");
  let running = false;
  const resume = async () => {
    await run(pgCtl, ["start", "--wait", "--pgdata", data, "--log", log, "-o", serverOptions], options);
    running = true;
  };
  const halt = async () => {
    if (running) await run(pgCtl, ["stop", "--pgdata", data, "--mode", "immediate"], options);
    running = false;
  };
  await resume();
  return {
    url: (database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    halt,
    resume,
    stop: async () => {
      await halt();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = addressOf(server);
  server.close();
  await once(server, "close");
  return port;
}

function addressOf(server: net.Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}
