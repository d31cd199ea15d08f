import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { Fault } from "@/lib/run/fault";

/** The version of PostgreSQL that @electric-sql/pglite embeds: another one cannot open its files. */
export const embeddedVersion = "18";

/**
 * Looks at the files of an embedded database before PostgreSQL does, which would not say in words what is
 * wrong: throws a `Fault` where another version made them, and the system's error where they cannot be written.
 */
export async function checkMade(place: string): Promise<void> {
  for (const part of [place, path.join(place, "global/pg_control")]) {
    await access(part, constants.R_OK | constants.W_OK);
  }
  const found = (await readFile(path.join(place, "PG_VERSION"), "utf8")).trim();
  if (found === embeddedVersion) return;
  throw new Fault(
    `The database in ${path.dirname(place)} was made by PostgreSQL ${found}, and this version of Parley embeds ` +
      `${embeddedVersion}. Run "npm run backup" with the Parley that made it, set DATA_DIR to a new folder, and ` +
      `run "npm run restore" with this one.`,
  );
}
