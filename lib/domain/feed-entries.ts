import { changesByRound } from "@/lib/domain/change-counts";
import { issuesOf } from "@/lib/domain/filter";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { EntryDifference, RevisionEntry } from "@/lib/schemas/revision-views";
import type { Change } from "@/lib/schemas/views";

/** Something that a reader of the record may want to be told of: a change between rounds, or a correction. */
export type FeedEntry = {
  /** Made from what it tells of, so it is the same on every site and at every import. */
  id: string;
  kind: "change" | "correction";
  /** The type of the change, or what the correction did to the statement. */
  type: string;
  party: string;
  /** The main issue first, then those it touches. */
  issues: string[];
  statement: string;
  /** The round of a change and the one before it; null for a correction. */
  rounds: { from: string | null; to: string } | null;
  summary: string;
  before: string | null;
  /** Why the coder calls a change so; which fields a correction changed. */
  reason: string | null;
  /** When it happened by the record, or was corrected. */
  updated: string;
};

type Context = { negotiation: string; byId: ReadonlyMap<string, Statement>; roundDates: Map<string, string> };

/** Midnight of the day a statement was made; of its round's day where only a month or a year is known. */
function momentOf({ date, round }: Statement, { roundDates }: Context): string {
  const day = date.length === 10 ? date : (roundDates.get(round) ?? date);
  return `${day}T00:00:00.000Z`;
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
      statement: after.id,
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

/** A statement that came with a round of its own is news, not a correction. */
function isCorrection({ type, id }: EntryDifference, revision: RevisionEntry, context: Context): boolean {
  if (type !== "added") return true;
  const newRounds = revision.differences.filter((each) => each.kind === "round" && each.type === "added");
  const round = context.byId.get(id)?.round;
  return round === undefined ? newRounds.length === 0 : newRounds.every((each) => each.id !== round);
}

function correctionEntry(difference: EntryDifference, revision: RevisionEntry, context: Context): FeedEntry {
  const { id, type, label, party = "", issue = "", fields } = difference;
  const between = `${revision.previous?.slice(0, 16)}:${revision.revision.slice(0, 16)}`;
  const summary = fields.find((each) => each.field === "summary");
  const statement = context.byId.get(id);
  return {
    id: `urn:parley:correction:${context.negotiation}:${id}:${type}:${between}`,
    kind: "correction",
    type,
    party,
    issues: statement === undefined ? [issue] : issuesOf(statement),
    statement: id,
    rounds: null,
    summary: label,
    before: summary?.type === "changed" && typeof summary.from === "string" ? summary.from : null,
    reason: fields.length === 0 ? null : fields.map((each) => each.field.replaceAll("_", " ")).join(", "),
    updated: revision.imported,
  };
}

function correctionEntries(revisions: readonly RevisionEntry[], context: Context): FeedEntry[] {
  return revisions.flatMap((revision) =>
    revision.differences
      .filter((each) => each.kind === "statement" && isCorrection(each, revision, context))
      .map((each) => correctionEntry(each, revision, context)),
  );
}

/**
 * What a record has to tell, newest first: every change of each round against the one before it, silence left
 * out, and every correction, which is what a later revision says of statements of rounds that stood before.
 */
export function feedEntries(data: RecordData, revisions: readonly RevisionEntry[]): FeedEntry[] {
  const context: Context = {
    negotiation: data.negotiation.id,
    byId: new Map(data.statements.map((statement) => [statement.id, statement])),
    roundDates: new Map(data.rounds.map((round) => [round.id, round.date])),
  };
  const all = [...correctionEntries(revisions, context), ...changeEntries(data, context).reverse()];
  // A record that went back and forth makes the same correction twice: the newer one stands for both.
  const once = new Map(all.toReversed().map((entry) => [entry.id, entry]));
  return [...once.values()]
    .toReversed()
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}
