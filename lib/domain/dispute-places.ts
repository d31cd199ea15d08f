import type { Dispute, Outcome, Statement } from "@/lib/schemas/entities";
import type { Citation } from "@/lib/schemas/parts";

type Disputed = Pick<Dispute, "id" | "issue" | "versions">;
type MayBeDisputed = Pick<Statement, "issue" | "also" | "citations">;
type MayBeDisputedOutcome = Pick<Outcome, "citations" | "steps">;

/**
 * Tells which disputes concern an entry. The record does not say so, so it is told from what both rest on:
 * the very passage that gives one of the versions.
 */
export type DisputeFinder<Each> = {
  /** Only on issues that the statement is about: one passage may tell of several matters. */
  ofStatement: (statement: MayBeDisputed) => Each[];
  /** Of the outcome itself and of its steps. */
  ofOutcome: (outcome: MayBeDisputedOutcome) => Each[];
};

function passageOf({ source, locator }: Pick<Citation, "source" | "locator">): string {
  return `${source} ${locator}`;
}

/** Finds the disputes that concern statements and outcomes, in the order given. */
export function findDisputes<Each extends Disputed>(disputes: readonly Each[]): DisputeFinder<Each> {
  const byPassage = new Map<string, Set<Each>>();
  for (const dispute of disputes) {
    for (const citation of dispute.versions.flatMap((version) => version.citations)) {
      const passage = passageOf(citation);
      byPassage.set(passage, (byPassage.get(passage) ?? new Set()).add(dispute));
    }
  }
  const restingOn = (citations: readonly Citation[]) => {
    let found: Set<Each> | undefined;
    for (const citation of citations) {
      for (const dispute of byPassage.get(passageOf(citation)) ?? [])
        found = (found ?? new Set()).add(dispute);
    }
    return found === undefined ? [] : disputes.filter((dispute) => found.has(dispute));
  };
  return {
    ofStatement: (statement) => {
      const resting = restingOn(statement.citations);
      return resting.filter(({ issue }) => issue === statement.issue || statement.also.includes(issue));
    },
    ofOutcome: (outcome) => restingOn([outcome, ...outcome.steps].flatMap((each) => each.citations)),
  };
}

/** The disputes that concern at least one of the statements, in the order given. */
export function disputesAround<Each extends Disputed>(
  statements: readonly MayBeDisputed[],
  disputes: readonly Each[],
): Each[] {
  const { ofStatement } = findDisputes(disputes);
  const found = new Set(statements.flatMap(ofStatement));
  return disputes.filter((dispute) => found.has(dispute));
}

/** Where a dispute is met. */
export type DisputePlaces<EachStatement, EachOutcome> = {
  statements: EachStatement[];
  outcomes: EachOutcome[];
};

/** For each dispute the statements and outcomes that it concerns, in the order given. */
export function placesOfDisputes<
  Each extends Disputed,
  EachStatement extends MayBeDisputed,
  EachOutcome extends MayBeDisputedOutcome,
>(
  disputes: readonly Each[],
  record: { statements: readonly EachStatement[]; outcomes: readonly EachOutcome[] },
): ReadonlyMap<Each, DisputePlaces<EachStatement, EachOutcome>> {
  const { ofStatement, ofOutcome } = findDisputes(disputes);
  const places = new Map<Each, DisputePlaces<EachStatement, EachOutcome>>(
    disputes.map((dispute) => [dispute, { statements: [], outcomes: [] }]),
  );
  for (const each of record.statements)
    for (const dispute of ofStatement(each)) places.get(dispute)?.statements.push(each);
  for (const each of record.outcomes)
    for (const dispute of ofOutcome(each)) places.get(dispute)?.outcomes.push(each);
  return places;
}
