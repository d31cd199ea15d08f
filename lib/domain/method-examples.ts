import { changesBetween } from "@/lib/domain/changes";
import type { Assessment, Dispute, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { ChangeType, certainties, disputeKinds, Evidence, Stance, Status } from "@/lib/schemas/words";

/** Entries of a record that show what a word means; a word that the record does not use has none. */
export type MethodExamples = {
  issues: ReadonlyMap<string, Statement>;
  stances: ReadonlyMap<Stance, Statement>;
  evidence: ReadonlyMap<Evidence, Statement>;
  certainty: ReadonlyMap<(typeof certainties)[number], Statement>;
  changes: ReadonlyMap<ChangeType, Statement>;
  statuses: ReadonlyMap<Status, Assessment>;
  disputes: ReadonlyMap<(typeof disputeKinds)[number], Dispute>;
};

const sure = { high: 2, medium: 1, low: 0 } as const;

/** The surest first, then the newest, then the last of the record. */
function compareExamples(a: Statement, b: Statement): number {
  return sure[b.certainty] - sure[a.certainty] || compareText(b.date, a.date) || b.order - a.order;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The first entry of each key. */
function firstOf<Key, Each>(entries: Iterable<Each>, keyOf: (entry: Each) => Key): Map<Key, Each> {
  const found = new Map<Key, Each>();
  for (const entry of entries) if (!found.has(keyOf(entry))) found.set(keyOf(entry), entry);
  return found;
}

/** For each type of change, what a statement did to the one before; what is silent stood at both newest rounds. */
function changeExamples(data: RecordData, byExample: readonly Statement[]): Map<ChangeType, Statement> {
  const [before, newest] = data.rounds.toSorted((a, b) => a.ordinal - b.ordinal).slice(-2);
  const silent = new Set(
    before && newest
      ? changesBetween(data, before.id, newest.id)
          .filter(({ type }) => type === "silent")
          .map(({ to }) => to.statement)
      : [],
  );
  const typed = firstOf<ChangeType, Statement>(byExample, (each) => each.change ?? "added");
  const unchanged = byExample.find((each) => silent.has(each.id));
  return unchanged === undefined ? typed : typed.set("silent", unchanged);
}

/** The newest entry of high certainty for every word of the codebook that the record uses. */
export function methodExamples(data: RecordData): MethodExamples {
  const statements = data.statements.toSorted(compareExamples);
  const ordinals = new Map(data.rounds.map(({ id, ordinal }) => [id, ordinal]));
  const assessments = data.assessments.toReversed();
  assessments.sort((a, b) => (ordinals.get(b.round) ?? 0) - (ordinals.get(a.round) ?? 0));
  return {
    issues: firstOf(statements, (each) => each.issue),
    stances: firstOf(statements, (each) => each.stance),
    evidence: firstOf(statements, (each) => each.evidence),
    certainty: firstOf(statements, (each) => each.certainty),
    changes: changeExamples(data, statements),
    statuses: firstOf(assessments, (each) => each.status),
    disputes: firstOf(data.disputes.toReversed(), (each) => each.kind),
  };
}
