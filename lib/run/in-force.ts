import * as z from "zod/mini";
import type { PrismaClient } from "@/prisma/generated/client";

/** What every page is drawn from: which import of which record is in force. */
export type InForce = {
  /** All of it in one text: another text, another page. */
  name: string;
  /** The revision of each negotiation. */
  revisions: ReadonlyMap<string, string>;
  /** The newest migration that the database has. */
  schema: string;
};

const stored = z.array(
  z.object({ id: z.string(), revision: z.string(), importer: z.number(), imported: z.number() }),
);

/** Reads what is in force in one query, which every process asks all the time. */
export async function readInForce(client: PrismaClient): Promise<InForce> {
  const [row] = await client.$queryRaw<{ schema: string | null; imports: string }[]>`
    SELECT
      (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS schema,
      (SELECT coalesce(json_agg(json_build_object('id', negotiation.id, 'revision', revision_id,
          'importer', importer, 'imported', extract(epoch FROM imported)) ORDER BY negotiation.id), '[]')::text
        FROM negotiation JOIN import ON import.id = import_id) AS imports`;
  const name = row?.imports ?? "[]";
  const imports = stored.parse(JSON.parse(name));
  return {
    name,
    revisions: new Map(imports.map(({ id, revision }) => [id, revision])),
    schema: row?.schema ?? "",
  };
}
