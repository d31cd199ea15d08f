import { stat } from "node:fs/promises";
import type { Database } from "@/lib/database/database";
import { embeddedPlace, openEmbedded } from "@/lib/database/embedded";
import { openServer } from "@/lib/database/server";
import { Fault } from "@/lib/run/fault";
import type { Settings } from "@/lib/settings";

type Place = Pick<Settings, "databaseUrl" | "dataDir">;

/** Opens the database that the settings name. Throws a `Fault` that says what to do where it cannot. */
export function openDatabase(settings: Place): Promise<Database> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.dataDir)
    : openServer(settings.databaseUrl);
}

/** The same where a new database would be of no use: throws a `Fault` where the folder has none. */
export async function openExisting(settings: Place): Promise<Database> {
  if (settings.databaseUrl !== undefined) return openServer(settings.databaseUrl);
  const found = await stat(embeddedPlace(settings.dataDir)).catch(() => null);
  if (found === null) {
    throw new Fault(
      `There is no database in ${settings.dataDir}. Set DATA_DIR or DATABASE_URL to the one that is meant.`,
    );
  }
  return openEmbedded(settings.dataDir);
}
