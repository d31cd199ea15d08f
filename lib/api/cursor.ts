import * as z from "zod/mini";
import { canonicalJson, sha256 } from "@/lib/domain/canonical";

/** Which list a cursor belongs to: its address and filters, at one revision. */
export type CursorList = { revision: string; path: string; state: Record<string, unknown> };

export type ReadCursor = { from: number } | "malformed" | "foreign" | "outdated";

const content = z.tuple([z.string(), z.string(), z.int().check(z.positive())]);

/** The same filters in another order are the same list. */
function listMark({ path, state }: CursorList): string {
  const { limit: _limit, cursor: _cursor, ...filters } = state;
  const sorted = Object.entries(filters).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toSorted() : value,
  ]);
  return sha256(canonicalJson([path, Object.fromEntries(sorted)])).slice(0, 16);
}

function parseBase64Json(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Writes down how far a list was read. What is in it is no promise to anybody. */
export function writeCursor(list: CursorList, from: number): string {
  return Buffer.from(JSON.stringify([list.revision.slice(0, 16), listMark(list), from])).toString(
    "base64url",
  );
}

/** Where a list goes on, or why a cursor cannot tell: it is none, or another list's, or another revision's. */
export function readCursor(list: CursorList, cursor: string): ReadCursor {
  const read = content.safeParse(parseBase64Json(cursor));
  if (!read.success) return "malformed";
  const [revision, mark, from] = read.data;
  if (mark !== listMark(list)) return "foreign";
  return revision === list.revision.slice(0, 16) ? { from } : "outdated";
}
