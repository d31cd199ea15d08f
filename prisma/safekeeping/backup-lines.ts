import * as z from "zod/mini";

/** Raise it whenever a file of this version could not be read by what reads the one before. */
export const BACKUP_VERSION = 1;

/** The first line of a backup; other versions may say more in it. */
export const firstLine = z.object({ parley: z.literal("backup"), version: z.int() });

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const key = z.int().check(z.gte(1));

/**
 * One row of what the database alone holds, in the order in which rows can be written: everything else is
 * made anew from the revisions in force.
 */
export const rowLine = z.discriminatedUnion("table", [
  z.strictObject({
    table: z.literal("revision"),
    id: hash,
    negotiation_id: z.string(),
    record: z.string(),
  }),
  z.strictObject({
    table: z.literal("import"),
    id: key,
    negotiation_id: z.string(),
    revision_id: hash,
    importer: z.int(),
    imported: z.iso.datetime(),
  }),
  z.strictObject({
    table: z.literal("snapshot"),
    hash,
    negotiation_id: z.string(),
    round_id: z.string(),
    format: z.int(),
    payload: z.string(),
    imported: z.iso.datetime(),
  }),
  z.strictObject({
    table: z.literal("import_snapshot"),
    import_id: key,
    round_id: z.string(),
    hash,
  }),
  z.strictObject({ table: z.literal("in_force"), negotiation_id: z.string(), import_id: key }),
]);

/** The last line: how many rows there are, and the SHA-256 of their lines. */
export const lastLine = z.strictObject({ end: z.strictObject({ rows: z.int(), sha256: hash }) });

export type RowLine = z.infer<typeof rowLine>;

/** How many rows of each table went by. */
export type RowCounts = Record<RowLine["table"], number>;

/** Nothing counted yet. */
export function noRows(): RowCounts {
  return { revision: 0, import: 0, snapshot: 0, import_snapshot: 0, in_force: 0 };
}
