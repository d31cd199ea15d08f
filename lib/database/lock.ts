import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { answeringSockets, type Listener, listenAlone, listenInFolder } from "@/lib/database/lock-socket";
import { Fault } from "@/lib/run/fault";

/** Unix sockets have room for 104 bytes of path on macOS, 108 on Linux. */
const longestSocketPath = 100;
const patience = 15_000;

export type Lock = { release(): Promise<void> };

/**
 * Takes a folder for this process alone, until it releases it or dies: the kernel stops answering on a
 * socket when its owner ends, however it ends. Throws a `Fault` that names the holder's process id.
 *
 * Every process listens under a name of its own and then looks for others that answer. It holds the folder
 * once a look that began after its own socket was in place finds none: so two can never both hold it, and
 * a left-over socket is removed without touching anybody else's.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const real = await realpath(folder);
  const place = path.join(real, "lock");
  await mkdir(place, { recursive: true });
  const holderFile = path.join(place, "holder");
  const listener =
    process.platform === "win32" ? await takePipe(real, holderFile) : await takeSocket(real, holderFile);
  await writeFile(holderFile, `${process.pid}\n`);
  return {
    release: async () => {
      await rm(holderFile, { force: true });
      await listener.close();
    },
  };
}

async function takeSocket(folder: string, holderFile: string): Promise<Listener> {
  const sockets = await socketFolder(folder);
  const deadline = Date.now() + patience;
  for (;;) {
    const own = await listenInFolder(sockets);
    const rivals = await answeringSockets(sockets, own.name);
    const rival = rivals[0];
    if (rival === undefined) return own;
    await own.close();
    const holder = await readHolder(holderFile);
    if (rivals.includes(holder)) throw held(folder, holder);
    if (Date.now() > deadline) throw held(folder, rival);
    // Those that start at once step back for different lengths of time, so that one of them comes through.
    await pause(5 + Math.random() * 60);
  }
}

async function takePipe(folder: string, holderFile: string): Promise<Listener> {
  const pipe = await listenAlone(`\\\\.\\pipe\\parley-${digest(folder)}`);
  if (pipe === undefined) throw held(folder, await readHolder(holderFile));
  return pipe;
}

async function socketFolder(folder: string): Promise<string> {
  const beside = path.join(folder, "lock");
  const longestName = `${"9".repeat(10)}-${"f".repeat(8)}.sock`;
  if (Buffer.byteLength(path.join(beside, longestName)) <= longestSocketPath) return beside;
  const elsewhere = path.join(os.tmpdir(), `parley-${digest(folder)}`);
  await mkdir(elsewhere, { recursive: true });
  return elsewhere;
}

function digest(folder: string): string {
  return createHash("sha256").update(folder).digest("hex").slice(0, 16);
}

async function readHolder(file: string): Promise<string> {
  return (await readFile(file, "utf8").catch(() => "")).trim() || "unknown";
}

function held(folder: string, pid: string): Fault {
  return new Fault(
    `The database in ${folder} is in use by process ${pid}. Stop that process, or give this one another ` +
      "database: set DATABASE_URL to a PostgreSQL server, or DATA_DIR to another folder.",
  );
}
