import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";
import { Fault, messageOf } from "@/lib/run/fault";
import { parseSnapshot } from "@/lib/schemas/snapshot-payload";
import type { PrismaClient } from "@/prisma/generated/client";
import { type KeptSnapshot, keepSnapshot } from "@/prisma/import-kept";
import { fileFault } from "@/prisma/safekeeping/file-fault";
import { hashFault, listHashed } from "@/prisma/safekeeping/stored";
import { unhurried } from "@/prisma/safekeeping/unhurried";

export type Exported = { written: number; there: number; faults: string[] };

/**
 * Writes every snapshot of a database as its canonical bytes, named by their hash; those that are there
 * already stay. One that has not its hash is left out and told of.
 */
export async function exportSnapshots(client: PrismaClient, folder: string): Promise<Exported> {
  const exported: Exported = { written: 0, there: 0, faults: [] };
  try {
    await mkdir(folder, { recursive: true });
    for await (const row of listHashed(client)) {
      if (row.table !== "snapshot") continue;
      const fault = hashFault(row);
      if (fault !== null) exported.faults.push(fault);
      else if (await writeSnapshot(folder, row.hash, row.payload)) exported.written += 1;
      else exported.there += 1;
    }
    return exported;
  } catch (error) {
    throw fileFault("written", folder, error);
  }
}

async function writeSnapshot(folder: string, hash: string, payload: string): Promise<boolean> {
  const file = path.join(folder, `${hash}.json`);
  const there = await readFile(file).catch(() => null);
  if (there !== null && sha256(there) === hash) return false;
  const unfinished = `${file}.part`;
  try {
    await writeFile(unfinished, payload, { flush: true });
    await rename(unfinished, file);
    return true;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}

export type Imported = { added: number; there: number };

/**
 * Puts snapshots into a database from a folder of files `<hash>.json`, in one transaction. Throws a `Fault`
 * with a line for every file that is no snapshot, and then changes nothing.
 */
export async function importSnapshots(client: PrismaClient, folder: string): Promise<Imported> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw fileFault("read", folder, error);
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw new Fault(`${folder} holds no snapshots: expected files named <hash>.json.`);
  const faults: string[] = [];
  for (const name of files) {
    await readSnapshot(folder, name).catch((error: unknown) => faults.push(messageOf(error)));
  }
  if (faults.length > 0) throw new Fault(`Nothing was imported from ${folder}:\n${faults.join("\n")}`);
  return client.$transaction(async (tx) => {
    let added = 0;
    for (const name of files) {
      added += await keepSnapshot(tx, await readSnapshot(folder, name));
    }
    return { added, there: files.length - added };
  }, unhurried);
}

/** A file as the row it becomes; throws a `Fault` with its name, what was found and what was expected. */
async function readSnapshot(folder: string, name: string): Promise<KeptSnapshot> {
  const file = path.join(folder, name);
  const hash = /^([0-9a-f]{64})\.json$/.exec(name)?.[1];
  if (hash === undefined) throw new Fault(`${file}: found this name, expected <hash>.json.`);
  const payload = await readFile(file, "utf8").catch((error: unknown) => {
    throw fileFault("read", file, error);
  });
  const found = sha256(payload);
  if (found !== hash) throw new Fault(`${file}: found content with the hash ${found}, expected ${hash}.`);
  try {
    const { format, negotiation, round } = parseSnapshot(payload);
    if (canonicalJson(JSON.parse(payload)) !== payload) throw new Error("JSON that is not canonical");
    return { hash, negotiation_id: negotiation.id, round_id: round.id, format, payload };
  } catch (error) {
    throw new Fault(`${file}: found ${wrongIn(error)}, expected a snapshot of a known format.`);
  }
}

function wrongIn(error: unknown): string {
  if (!(error instanceof z.core.$ZodError)) return messageOf(error);
  return `no "${error.issues[0]?.path.join(".")}" as a snapshot has it`;
}
