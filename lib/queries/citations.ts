import "server-only";
import type { CitationFacts } from "@/lib/export/citation-item";
import type { CitedKind } from "@/lib/export/citation-styles";
import { type CitedSnapshot, citeKind } from "@/lib/export/cited";
import { getRecordData } from "@/lib/queries/record-data";
import { getSnapshotView, listSnapshots } from "@/lib/queries/snapshots";
import type { SnapshotEntry } from "@/lib/schemas/views";

async function openSnapshot(entry: SnapshotEntry, origin: string): Promise<CitedSnapshot | null> {
  const view = await getSnapshotView(entry.hash);
  return view && { entry, view, origin };
}

/** The round whose snapshot shows the thing where the newest one does not: a statement that was continued since. */
async function ownRoundOf(negotiation: string, kind: CitedKind, id: string): Promise<string | undefined> {
  if (kind === "round") return id;
  const data = kind === "statement" ? await getRecordData(negotiation) : null;
  return data?.statements.find((each) => each.id === id)?.round;
}

/**
 * What is cited, by the frozen link of the import in force: a round by its own snapshot; documents, issues and
 * statements by the newest one that shows them. Null where there is no such thing.
 */
export async function getCitation(
  negotiation: string,
  kind: CitedKind,
  id: string,
  origin: string,
): Promise<CitationFacts | null> {
  const entries = (await listSnapshots(negotiation)) ?? [];
  const own = await ownRoundOf(negotiation, kind, id);
  const newest = kind === "round" ? [] : entries.slice(-1);
  for (const entry of [...newest, ...entries.filter((each) => each.round === own)]) {
    const snapshot = await openSnapshot(entry, origin);
    const facts = snapshot && citeKind[kind](snapshot, id);
    if (facts) return facts;
  }
  return null;
}
