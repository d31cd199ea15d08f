import "server-only";
import { indexStatements } from "@/lib/domain/statement-index";
import type { CitationFacts } from "@/lib/export/citation-item";
import type { CitedKind } from "@/lib/export/citation-styles";
import { type CitedSnapshot, citeKind } from "@/lib/export/cited";
import { speakingIn } from "@/lib/language/install";
import { recordLanguage } from "@/lib/language/speech";
import { getRecordData } from "@/lib/queries/record-data";
import { getRoundView } from "@/lib/queries/round-view";
import { getSnapshotOf, listSnapshots } from "@/lib/queries/snapshots";
import type { SnapshotEntry } from "@/lib/schemas/views";

/** A snapshot of the import in force holds what its round does today: nobody need read it for that. */
async function openSnapshot(entry: SnapshotEntry, origin: string): Promise<CitedSnapshot | null> {
  const found = await getRoundView(entry.negotiation, entry.round);
  return found && { entry, view: found.view, origin };
}

/** The newest round's snapshot in the import in force, which pages that span the rounds are cited by. */
export async function getNewestSnapshot(negotiation: string, origin: string): Promise<CitedSnapshot | null> {
  const entry = (await listSnapshots(negotiation))?.at(-1);
  return entry === undefined ? null : openSnapshot(entry, origin);
}

/** The snapshot of a round in the import in force; null where there is none. */
export async function getSnapshotAt(
  negotiation: string,
  round: string,
  origin: string,
): Promise<CitedSnapshot | null> {
  const entry = await getSnapshotOf(negotiation, round);
  return entry && openSnapshot(entry, origin);
}

/** The round whose snapshot shows the thing where the newest one does not: a statement that was continued since. */
async function ownRoundOf(negotiation: string, kind: CitedKind, id: string): Promise<string | undefined> {
  if (kind === "round") return id;
  const data = kind === "statement" ? await getRecordData(negotiation) : null;
  return data === null ? undefined : indexStatements(data.statements).byId.get(id)?.round;
}

async function findCitation(
  negotiation: string,
  kind: CitedKind,
  id: string,
  origin: string,
): Promise<CitationFacts | null> {
  const newest = kind === "round" ? null : await getNewestSnapshot(negotiation, origin);
  const facts = newest && citeKind[kind](newest, id);
  if (facts) return facts;
  const own = await ownRoundOf(negotiation, kind, id);
  const snapshot = own === undefined ? null : await getSnapshotAt(negotiation, own, origin);
  return snapshot ? citeKind[kind](snapshot, id) : null;
}

/**
 * What is cited, by the frozen link of the import in force: a round by its own snapshot; documents, issues and
 * statements by the newest one that shows them. Null where there is no such thing. A citation is in the
 * record's language, whatever the page's.
 */
export function getCitation(
  negotiation: string,
  kind: CitedKind,
  id: string,
  origin: string,
): Promise<CitationFacts | null> {
  return speakingIn(recordLanguage, () => findCitation(negotiation, kind, id, origin));
}
