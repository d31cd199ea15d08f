import type { FeedEntry } from "@/lib/domain/feed-entries";
import { issuesOf } from "@/lib/domain/filter";
import type { RecordData } from "@/lib/schemas/record-data";
import type { EntryDifference, EntryKind, RevisionEntry } from "@/lib/schemas/revision-views";

type Whole = { negotiation: string; data: RecordData };

/** The round of every entry that belongs to one, by kind and id. */
function roundOf({ kind, id }: EntryDifference, data: RecordData): string | undefined {
  const ofRounds: Partial<Record<EntryKind, readonly { id: string; round: string }[]>> = {
    statement: data.statements,
    document: data.documents,
    outcome: data.outcomes,
    dispute: data.disputes,
    status: data.assessments.map(({ issue, round }) => ({ id: `${issue}@${round}`, round })),
  };
  return ofRounds[kind]?.find((each) => each.id === id)?.round;
}

function newRoundsOf({ differences }: RevisionEntry): Set<string> {
  const added = differences.filter(({ kind, type }) => kind === "round" && type === "added");
  return new Set(added.map(({ id }) => id));
}

/**
 * What came with a round of its own is news, not a correction, and so are the sources that came along with it;
 * the round itself is told of as an addition.
 */
function kindOf(difference: EntryDifference, newRounds: ReadonlySet<string>, data: RecordData) {
  const { kind, type } = difference;
  if (type !== "added" || newRounds.size === 0) return "correction";
  if (kind === "round") return "addition";
  if (kind === "source") return null;
  const round = roundOf(difference, data);
  return round === undefined || !newRounds.has(round) ? "correction" : null;
}

function issuesTouched({ kind, id, issue }: EntryDifference, { statements }: RecordData): string[] {
  if (kind === "issue") return [id];
  const statement = kind === "statement" ? statements.find((each) => each.id === id) : undefined;
  if (statement !== undefined) return issuesOf(statement);
  return issue === undefined ? [] : [issue];
}

function toEntry(
  difference: EntryDifference,
  told: Exclude<FeedEntry["kind"], "change">,
  revision: RevisionEntry,
  { negotiation, data }: Whole,
): FeedEntry {
  const { id, kind, type, label, party, fields } = difference;
  const between = `${revision.previous?.slice(0, 16)}:${revision.revision.slice(0, 16)}`;
  const place = kind === "statement" ? id : `${kind}:${id}`;
  const [before = null] = fields.flatMap((each) =>
    each.type === "changed" && each.to === label ? [each.from] : [],
  );
  return {
    id: `urn:parley:${told}:${negotiation}:${place}:${type}:${between}`,
    kind: told,
    type,
    of: { kind, id },
    party: party ?? (kind === "party" ? id : null),
    issues: issuesTouched(difference, data),
    rounds: null,
    summary: label,
    before: typeof before === "string" ? before : null,
    reason: fields.length === 0 ? null : fields.map((each) => each.field.replaceAll("_", " ")).join(", "),
    updated: revision.imported,
  };
}

/** What later revisions say differently of the record as it stood, and the rounds that they added. */
export function correctionEntries(data: RecordData, revisions: readonly RevisionEntry[]): FeedEntry[] {
  const whole = { negotiation: data.negotiation.id, data };
  return revisions.flatMap((revision) => {
    const newRounds = newRoundsOf(revision);
    return revision.differences.flatMap((difference) => {
      const told = kindOf(difference, newRounds, data);
      return told === null ? [] : [toEntry(difference, told, revision, whole)];
    });
  });
}

/** When each round that a later revision added came in, by the newest one that did. */
export function roundsImported(revisions: readonly RevisionEntry[]): ReadonlyMap<string, string> {
  const oldestFirst = revisions.toReversed();
  return new Map(
    oldestFirst.flatMap((revision) => [...newRoundsOf(revision)].map((id) => [id, revision.imported])),
  );
}
