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

/**
 * Chooses an entry for each key. The principals take turns: among the surest entries of a key, the newest of the
 * principal that was chosen least so far, so that no side is made the example of everything.
 */
function createChooser(data: RecordData) {
  const principals = data.parties.filter(({ kind }) => kind === "principal").map(({ id }) => id);
  const taken = new Map(principals.map((id) => [id, 0]));
  return <Key>(statements: readonly Statement[], keyOf: (entry: Statement) => Key): Map<Key, Statement> => {
    const chosen = new Map<Key, Statement>();
    for (const [key, first] of firstOf(statements, keyOf)) {
      const surest = statements.filter((each) => keyOf(each) === key && each.certainty === first.certainty);
      const inTurn = firstOf(surest, ({ party }) => party);
      const [next] = [...taken].toSorted((a, b) => a[1] - b[1]).filter(([id]) => inTurn.has(id));
      if (next !== undefined) taken.set(next[0], next[1] + 1);
      chosen.set(key, inTurn.get(next?.[0] ?? first.party) ?? first);
    }
    return chosen;
  };
}

type Chooser = ReturnType<typeof createChooser>;

/** For each type of change, what a statement did to the one before; what is silent stood at both newest rounds. */
function changeExamples(
  data: RecordData,
  byExample: readonly Statement[],
  choose: Chooser,
): Map<ChangeType, Statement> {
  const [before, newest] = data.rounds.toSorted((a, b) => a.ordinal - b.ordinal).slice(-2);
  const silent = new Set(
    before && newest
      ? changesBetween(data, before.id, newest.id)
          .filter(({ type }) => type === "silent")
          .map(({ to }) => to.statement)
      : [],
  );
  const typed = choose<ChangeType>(byExample, (each) => each.change ?? "added");
  const unchanged = choose(
    byExample.filter((each) => silent.has(each.id)),
    () => "silent" as const,
  );
  return new Map([...typed, ...unchanged]);
}

/** An entry of high certainty, as new as can be, for every word of the codebook that the record uses. */
export function methodExamples(data: RecordData): MethodExamples {
  const statements = data.statements.toSorted(compareExamples);
  const ordinals = new Map(data.rounds.map(({ id, ordinal }) => [id, ordinal]));
  const assessments = data.assessments.toReversed();
  assessments.sort((a, b) => (ordinals.get(b.round) ?? 0) - (ordinals.get(a.round) ?? 0));
  const choose = createChooser(data);
  return {
    issues: choose(statements, (each) => each.issue),
    stances: choose(statements, (each) => each.stance),
    evidence: choose(statements, (each) => each.evidence),
    certainty: choose(statements, (each) => each.certainty),
    changes: changeExamples(data, statements, choose),
    statuses: firstOf(assessments, (each) => each.status),
    disputes: firstOf(data.disputes.toReversed(), (each) => each.kind),
  };
}
