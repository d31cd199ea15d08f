import type { PrismaClient } from "@/prisma/generated/client";

const live = [
  "negotiation",
  "party",
  "issue_group",
  "issue",
  "round",
  "source",
  "document",
  "section",
  "package",
  "statement",
  "statement_issue",
  "condition",
  "condition_ref",
  "outcome",
  "outcome_step",
  "dispute",
  "dispute_version",
  "assessment",
  "citation",
  "search_entry",
  "search_word",
];
/** Tables whose rows are written once. */
export const writtenOnce = ["revision", "import", "snapshot", "import_snapshot"];

export type TableState = { rows: number; content: string | null };

/**
 * Number of rows and a hash of their content, table by table; without the keys that a new row gets from a
 * counter, so that equal content has an equal state.
 */
export async function readState(client: PrismaClient, tables = live): Promise<Record<string, TableState>> {
  const states: Record<string, TableState> = {};
  for (const table of tables) {
    const counted = table === "citation" ? "- 'id'" : "- 'import_id'";
    const [state] = await client.$queryRawUnsafe<TableState[]>(
      `SELECT count(*)::int AS rows, md5(string_agg(line, ',' ORDER BY line COLLATE "C")) AS content
       FROM (SELECT (to_jsonb(t) ${counted})::text AS line FROM "${table}" t) AS lines`,
    );
    if (state !== undefined) states[table] = state;
  }
  return states;
}

/** The same for everything that is kept for good. */
export function readKept(client: PrismaClient): Promise<Record<string, TableState>> {
  return readState(client, writtenOnce);
}
