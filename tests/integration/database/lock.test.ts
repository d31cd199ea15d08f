import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "@/lib/database/lock";
import { type Child, startChild } from "@/tests/integration/setup/child";

let home = "";
let children: Child[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "parley-lock-"));
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(children.map((child) => child.ended));
  children = [];
  rmSync(home, { recursive: true, force: true });
});

function start(folders: readonly string[]): Child {
  const child = startChild("tests/integration/setup/lock-child.ts", [path.join(home, "go"), ...folders]);
  children.push(child);
  return child;
}

/** A process that holds a folder. */
async function startHolder(folder: string): Promise<Child> {
  mkdirSync(folder, { recursive: true });
  const holder = start([folder]);
  const done = holder.line((line) => line === "done");
  writeFileSync(path.join(home, "go"), "");
  await done;
  return holder;
}

test("a folder that is held is refused with the holder's process id and two ways out", async () => {
  const folder = path.join(home, "data");
  const holder = await startHolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(
    `The database in ${folder} is in use by process ${holder.pid}. Stop that process, or give this one ` +
      "another database: set DATABASE_URL to a PostgreSQL server, or DATA_DIR to another folder.",
  );
});

test("a holder that does not get on still holds", async () => {
  const folder = path.join(home, "data");
  const holder = await startHolder(folder);
  holder.kill("SIGSTOP");
  await expect(lockFolder(folder)).rejects.toThrow(`process ${holder.pid}`);
});

test("what a killed holder leaves behind is in nobody's way", async () => {
  const folder = path.join(home, "data");
  const holder = await startHolder(folder);
  holder.kill("SIGKILL");
  await holder.ended;
  expect(sockets(folder)).toHaveLength(1);
  const lock = await lockFolder(folder);
  expect(sockets(folder)).toHaveLength(1);
  await lock.release();
  expect(readdirSync(path.join(folder, "lock"))).toEqual([]);
});

test("a folder whose path is too long for a socket is locked all the same", async () => {
  const folder = path.join(home, "a-long-name".repeat(12));
  const holder = await startHolder(folder);
  expect(sockets(folder)).toHaveLength(0);
  await expect(lockFolder(folder)).rejects.toThrow(`process ${holder.pid}`);
});

test("of several that start at the same moment over a left-over socket, exactly one holds", async () => {
  const left = path.join(home, "left");
  const dead = await startHolder(left);
  dead.kill("SIGKILL");
  await dead.ended;
  rmSync(path.join(home, "go"));
  const [socket = ""] = sockets(left);
  const folders = Array.from({ length: 25 }, (_, index) => path.join(home, `data-${index}`));
  for (const folder of folders) {
    mkdirSync(path.join(folder, "lock"), { recursive: true });
    linkSync(path.join(left, "lock", socket), path.join(folder, "lock", socket));
  }
  const rivals = [start(folders), start(folders), start(folders), start(folders)];
  await Promise.all(rivals.map((rival) => rival.line((line) => line === "ready")));
  const finished = Promise.all(rivals.map((rival) => rival.line((line) => line === "done")));
  writeFileSync(path.join(home, "go"), "");
  await finished;
  for (const rival of rivals) rival.kill("SIGKILL");
  const said = (await Promise.all(rivals.map((rival) => rival.ended))).map(({ out }) => out.split("\n"));
  for (const folder of folders) {
    const answers = said.map((lines) => lines.find((line) => line.startsWith(`${folder} `)) ?? "");
    const holders = rivals.filter((_, index) => answers[index] === `${folder} held`);
    expect(holders, answers.join("\n")).toHaveLength(1);
    const refusals = answers.filter((answer) => answer.includes(`in use by process ${holders[0]?.pid}.`));
    expect(refusals, answers.join("\n")).toHaveLength(rivals.length - 1);
  }
});

function sockets(folder: string): string[] {
  return readdirSync(path.join(folder, "lock")).filter((name) => name.endsWith(".sock"));
}
