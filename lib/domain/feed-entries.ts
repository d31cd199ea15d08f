import { changesByRound } from "@/lib/domain/change-counts";
import { correctionEntries, roundsImported } from "@/lib/domain/correction-entries";
import { issuesOf } from "@/lib/domain/filter";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { EntryKind, RevisionEntry } from "@/lib/schemas/revision-views";
import type { Change } from "@/lib/schemas/views";

/**
 * Something that a reader of the record may want to be told of: a change between rounds, a correction of any
 * entry of the record, or a round that was added to it.
 */
export type FeedEntry = {
  /** Made from what it tells of, so it is the same on every site and at every import. */
  id: string;
  kind: "change" | "correction" | "addition";
  /** The type of the change, or what became of the entry. */
  type: string;
  /** The statement that a change led to; the entry that was corrected. */
  of: { kind: EntryKind; id: string };
  /** Null where it is nobody's. */
  party: string | null;
  /** The main issue first, then those it touches; none where it is of no issue. */
  issues: string[];
  /** The round of a change and the one before it; null for all else. */
  rounds: { from: string | null; to: string } | null;
  summary: string;
  before: string | null;
  /** Why the coder calls a change so; which fields a correction changed. */
  reason: string | null;
  /** When it happened by the record, or was corrected. */
  updated: string;
};

type Context = {
  negotiation: string;
  byId: ReadonlyMap<string, Statement>;
  roundDates: ReadonlyMap<string, string>;
  imported: ReadonlyMap<string, string>;
};

/**
 * Midnight of the day a statement was made; of its round's day where only a month or a year is known. Nobody
 * could be told of it before its round was imported, where that came later than the record's first import.
 */
function momentOf({ date, round }: Statement, { roundDates, imported }: Context): string {
  const day = date.length === 10 ? date : (roundDates.get(round) ?? date);
  const moment = `${day}T00:00:00.000Z`;
  const told = imported.get(round) ?? moment;
  return told > moment ? told : moment;
}

function changeEntry(change: Change, from: string | null, context: Context): FeedEntry[] {
  const { party, type, to, reason } = change;
  const after = context.byId.get(to.statement);
  if (after === undefined) return [];
  const before = context.byId.get(change.from?.statement ?? "");
  return [
    {
      id: `urn:parley:change:${context.negotiation}:${to.round}:${to.statement}:${type}`,
      kind: "change",
      type,
      party,
      issues: issuesOf(after),
      of: { kind: "statement", id: after.id },
      rounds: { from, to: to.round },
      summary: after.summary,
      before: before?.summary ?? null,
      reason: reason ?? null,
      updated: momentOf(after, context),
    },
  ];
}

function changeEntries(data: RecordData, context: Context): FeedEntry[] {
  const newest = data.rounds.at(-1);
  if (newest === undefined) return [];
  return changesByRound(data, newest.id).flatMap(({ changes }, index) => {
    const from = data.rounds[index - 1]?.id ?? null;
    return changes.flatMap((change) => changeEntry(change, from, context));
  });
}

/**
 * What a record has to tell, newest first: every change of each round against the one before it, silence left
 * out, every correction, which is what a later revision says of what stood before, and every round added.
 */
export function feedEntries(data: RecordData, revisions: readonly RevisionEntry[]): FeedEntry[] {
  const context: Context = {
    negotiation: data.negotiation.id,
    byId: new Map(data.statements.map((statement) => [statement.id, statement])),
    roundDates: new Map(data.rounds.map((round) => [round.id, round.date])),
    imported: roundsImported(revisions),
  };
  const all = [...correctionEntries(data, revisions), ...changeEntries(data, context).reverse()];
  // A record that went back and forth makes the same correction twice: the newer one stands for both.
  const once = new Map(all.toReversed().map((entry) => [entry.id, entry]));
  return [...once.values()]
    .toReversed()
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}
