import { deadlocksIn } from "@/lib/domain/deadlocks";
import { liveOnMainIssue, roundsUpTo } from "@/lib/domain/positions";
import { type Ground, groundsIn, holdsBack, openEndsIn, requirementsIn } from "@/lib/domain/requirements";
import { outcomeAt, outcomeSince, upToRound } from "@/lib/domain/round-view";
import { openRunAt, statusAt, statusRun } from "@/lib/domain/status";
import type { Knot, OpenEnd } from "@/lib/schemas/deadlock-views";
import type { Source } from "@/lib/schemas/entities";
import type { Condition } from "@/lib/schemas/parts";
import type { RecordData } from "@/lib/schemas/record-data";
import type { IssueStatus, OpenRun, OutcomeAtRound, OutcomeSince } from "@/lib/schemas/views";
import type { Status } from "@/lib/schemas/words";

/** An outcome that an agreement rests on: as known at the round, and what is known today. */
export type Unfinished = { issue: string; outcome: OutcomeAtRound; today: OutcomeSince };
/** What a party makes an issue depend on; `first` is the other issue where a statement there asks to come before. */
export type Dependence = {
  issue: string;
  party: string;
  statement: string;
  condition: Condition;
  first?: string;
};
export type StandingIssue = { id: string; status: IssueStatus; open: OpenRun | null };
export type RoundStatuses = { round: string; statuses: ReadonlyMap<string, Status> };

/** What keeps a negotiation open at a round; positions and statements stand in the view of that round. */
export type Unresolved = {
  /** Every issue of the codebook, agreed ones and those never raised too. */
  issues: StandingIssue[];
  /** Agreed at the round, and today not yet carried out. */
  unfinished: Unfinished[];
  /** What the steps of those cite. */
  sources: Source[];
  dependences: Dependence[];
  grounds: Ground[];
  knots: Knot[];
  openEnds: OpenEnd[];
  /** Where every issue stood at each round up to this one, oldest first. */
  perRound: RoundStatuses[];
};

/** Computes what is unresolved at a round. Throws a RangeError for a round that is not in the record. */
export function unresolvedAt(whole: RecordData, roundId: string): Unresolved {
  const data = upToRound(whole, roundId);
  const ids = data.issue_groups.flatMap((group) => group.issues.map((issue) => issue.id));
  const issues = ids.map((id) => ({
    id,
    status: statusAt(data, id, roundId),
    open: openRunAt(data, id, roundId),
  }));
  const runs = ids.map((id) => ({ id, run: statusRun(data, id, roundId) }));
  const grounds = groundsIn(data);
  const unfinished = issues.flatMap((issue) => unfinishedOn(issue, data, roundId));
  const steps = unfinished.flatMap(({ outcome, today }) => [...outcome.steps, ...today.steps]);
  const cited = new Set(steps.flatMap((step) => step.citations.map((citation) => citation.source)));
  return {
    issues,
    unfinished,
    sources: data.sources.filter((source) => cited.has(source.id)),
    dependences: dependencesIn(data, grounds),
    grounds,
    knots: deadlocksIn(requirementsIn(data), ids),
    openEnds: openEndsIn(data),
    perRound: data.rounds.map((round, index) => ({
      round: round.id,
      statuses: new Map(runs.flatMap(({ id, run }) => (run[index] ? [[id, run[index].status]] : []))),
    })),
  };
}

/** "Agreed, not carried out" (design §3): the outcomes an agreement rests on that are not carried out today. */
function unfinishedOn({ id, status }: StandingIssue, data: RecordData, roundId: string): Unfinished[] {
  const round = roundsUpTo(data.rounds, roundId).at(-1);
  if (status.status !== "agreed" || round === undefined) return [];
  return data.outcomes
    .filter((outcome) => status.rests_on.includes(outcome.id) && outcome.status !== "carried-out")
    .map((outcome) => ({
      issue: id,
      outcome: outcomeAt(outcome, round),
      today: outcomeSince(outcome, round),
    }));
}

/** Own conditions of what is live on an issue, then what statements on other issues ask to come before it. */
function dependencesIn(data: RecordData, grounds: readonly Ground[]): Dependence[] {
  const own = liveOnMainIssue(data)
    .filter(holdsBack)
    .flatMap(({ id, issue, party, conditions }) =>
      conditions
        .filter((condition) => condition.when !== "before")
        .map((condition) => ({ issue, party, statement: id, condition })),
    );
  const turned = grounds
    .filter(({ condition }) => condition.when === "before")
    .map(({ from, to, party, statement, condition }) => ({
      issue: from,
      party,
      statement,
      condition,
      first: to,
    }));
  return [...own, ...turned];
}
