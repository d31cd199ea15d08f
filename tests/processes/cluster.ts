import { writeFileSync } from "node:fs";
import path from "node:path";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { type Folders, makeFolders, type Server, startServer, threePartyRecord } from "../e2e/server";
import { runChild } from "../integration/setup/child";
import { startPostgres } from "../integration/setup/postgres";
import { type Nginx, startNginx } from "./nginx";

export type Cluster = {
  record: WholeRecord;
  processes: readonly Server[];
  nginx: Nginx;
  /** Puts another record in force, from a process of its own; resolves once that is done. */
  put(record: WholeRecord): Promise<void>;
  /** Stops PostgreSQL alone, for good. */
  stopDatabase(): Promise<void>;
  stop(): Promise<void>;
};

async function importRecord(record: WholeRecord, database: string, folders: Folders): Promise<void> {
  const file = path.join(folders.records, "..", "record.json");
  writeFileSync(file, JSON.stringify(record));
  const { code, err } = await runChild("tests/integration/setup/import-child.ts", [file], {
    environment: { DATABASE_URL: database },
  });
  if (code !== 0) throw new Error(`the import ended with code ${code}: ${err}`);
}

/** Several processes of the production build over one PostgreSQL, behind nginx. */
export async function startCluster(
  count: number,
  environment: Record<string, string> = {},
): Promise<Cluster> {
  const loaded = await loadRecord(threePartyRecord);
  if ("faults" in loaded) throw new Error(`the record has ${loaded.faults.length} faults`);
  const folders = makeFolders([threePartyRecord]);
  const postgres = await startPostgres();
  const database = postgres.url("postgres");
  let isDatabaseThere = true;
  const stopDatabase = async () => {
    if (isDatabaseThere) await postgres.stop();
    isDatabaseThere = false;
  };
  const settings = { SITE_URL: "https://parley.example", ...environment };
  const start = () => startServer({ ...folders, database, environment: settings });
  const processes = await Promise.all(Array.from({ length: count }, start));
  const nginx = await startNginx({ upstreams: processes.map(({ url }) => url) });
  return {
    record: loaded.record,
    processes,
    nginx,
    put: (record) => importRecord(record, database, folders),
    stopDatabase,
    stop: async () => {
      await nginx.stop();
      await Promise.all(processes.map((each) => each.stop()));
      await stopDatabase();
      folders.remove();
    },
  };
}
