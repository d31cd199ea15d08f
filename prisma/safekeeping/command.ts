import path from "node:path";
import type { Database } from "@/lib/database/database";
import { openDatabase, openExisting } from "@/lib/database/open";
import { Fault, messageOf } from "@/lib/run/fault";
import { log } from "@/lib/run/log";
import { readSettings } from "@/lib/settings";
import { migrate } from "@/prisma/migrate";
import { backUp } from "@/prisma/safekeeping/backup-write";
import { restore } from "@/prisma/safekeeping/restore";
import { exportSnapshots, importSnapshots } from "@/prisma/safekeeping/snapshot-files";
import { refuseUnlessUsed } from "@/prisma/safekeeping/tables";
import { verifyStored } from "@/prisma/safekeeping/verify";

type Command = (place: string | undefined) => Promise<void>;

async function within(database: Database, work: (database: Database) => Promise<void>): Promise<void> {
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** Runs some work on the database that the settings name, which must have been used before. */
async function withUsed(work: (database: Database) => Promise<void>): Promise<void> {
  await within(await openExisting(readSettings(process.env)), async (database) => {
    await refuseUnlessUsed(database.client);
    await work(database);
  });
}

function given(place: string | undefined, what: string): string {
  if (place === undefined) throw new Fault(`Name ${what}.`);
  return place;
}

function told(faults: readonly string[]): void {
  for (const fault of faults) log.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

const kept = ({ revision, snapshot }: { revision: number; snapshot: number }) =>
  `revisions: ${revision}, snapshots: ${snapshot}`;

const commands: Record<string, Command> = {
  backup: (place) =>
    withUsed(async ({ client }) => {
      const moment = new Date().toISOString().slice(0, 19).replaceAll(":", "");
      const file = place ?? `parley-${moment}.ndjson.gz`;
      log.info(`Wrote ${file} (${kept(await backUp(client, file))}).`);
    }),
  restore: async (place) => {
    const file = given(place, "the file to restore, such as: npm run restore parley.ndjson.gz");
    await within(await openDatabase(readSettings(process.env)), async (database) => {
      const { counts, leftOut } = await restore(database, file);
      log.info(`Restored ${file} (${kept(counts)}); every hash was checked.`);
      for (const id of leftOut) {
        log.warn(`The record of ${id} is of an older form: the next start puts it in force from RECORD_DIR.`);
      }
    });
  },
  verify: () =>
    withUsed(async ({ client }) => {
      const { counts, faults } = await verifyStored(client);
      log.info(
        `Hashed anew: ${kept(counts)}. What has another hash than it is stored under: ${faults.length}.`,
      );
      told(faults);
    }),
  export: (place) =>
    withUsed(async ({ client }) => {
      const folder = given(place, "a folder to write to, such as: npm run snapshots:export snapshots");
      const { written, there, faults } = await exportSnapshots(client, folder);
      log.info(
        `Snapshots written to ${path.join(folder, "<hash>.json")}: ${written}, there before: ${there}.`,
      );
      told(faults);
    }),
  import: async (place) => {
    const folder = given(place, "the folder to read, such as: npm run snapshots:import snapshots");
    await within(await openDatabase(readSettings(process.env)), async (database) => {
      await migrate(database);
      const { added, there } = await importSnapshots(database.client, folder);
      log.info(
        `Snapshots imported from ${folder}: ${added}, there before: ${there}; every hash was checked.`,
      );
    });
  },
};

/** `npm run backup | restore | snapshots:verify | snapshots:export | snapshots:import [place]`. */
async function main([name = "", place]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (command === undefined)
    throw new Fault(`Found "${name}", expected ${Object.keys(commands).join(", ")}.`);
  await command(place);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  log.error(messageOf(error));
  process.exitCode = 1;
});
