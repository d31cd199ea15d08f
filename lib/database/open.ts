import type { Database } from "@/lib/database/database";
import { openEmbedded } from "@/lib/database/embedded";
import { openServer } from "@/lib/database/server";
import type { Settings } from "@/lib/settings";

/** Opens the database that the settings name. Throws a `Fault` that says what to do where it cannot. */
export function openDatabase(settings: Pick<Settings, "databaseUrl" | "dataDir">): Promise<Database> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.dataDir)
    : openServer(settings.databaseUrl);
}
