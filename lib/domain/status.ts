import { issuesOf } from "@/lib/domain/filter";
import { roundsUpTo } from "@/lib/domain/positions";
import type { Round } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { IssueStatus, OpenRun } from "@/lib/schemas/views";
import type { Status } from "@/lib/schemas/words";

type StatusAtRound = Omit<IssueStatus, "since">;

function statusWithoutAssessment(data: RecordData, issueId: string, rounds: readonly Round[]): Status {
  const roundIds = new Set(rounds.map((round) => round.id));
  const principals = new Set(
    data.parties.filter((party) => party.kind === "principal").map((party) => party.id),
  );
  const spoken = new Set(
    data.statements
      .filter((statement) => roundIds.has(statement.round) && issuesOf(statement).includes(issueId))
      .map((statement) => statement.party)
      .filter((party) => principals.has(party)),
  );
  if (spoken.size === 0) return "not-raised";
  return spoken.size === 1 ? "one-sided" : "unknown";
}

/** Where an issue stood at each round up to one, oldest first (design §3, "status"). */
export function statusRun(data: RecordData, issueId: string, roundId: string): StatusAtRound[] {
  const assessments = data.assessments.filter((assessment) => assessment.issue === issueId);
  let newest: (typeof assessments)[number] | undefined;
  return roundsUpTo(data.rounds, roundId).map((round, index, rounds) => {
    newest = assessments.find((assessment) => assessment.round === round.id) ?? newest;
    if (newest !== undefined) return { ...newest, assessed: true, carried: newest.round !== round.id };
    const status = statusWithoutAssessment(data, issueId, rounds.slice(0, index + 1));
    return { issue: issueId, round: round.id, status, assessed: false, carried: false, rests_on: [] };
  });
}

/** The first round of the unbroken run at the end of a list in which something holds, and its length. */
function unbrokenRun(
  rounds: readonly Round[],
  run: readonly StatusAtRound[],
  holds: (at: StatusAtRound) => boolean,
): { since: string | undefined; rounds: number } {
  const broken = run.findLastIndex((each) => !holds(each));
  return { since: rounds[broken + 1]?.id, rounds: run.length - broken - 1 };
}

/**
 * Where an issue stands at a round (design §3): the newest assessment up to it, else what follows from which
 * principals have spoken. `since` is the first round of the unbroken run of that status; an `unknown` that
 * somebody assessed and one that nobody did are different things. Throws a RangeError for a round that is not in the record.
 */
export function statusAt(data: RecordData, issueId: string, roundId: string): IssueStatus {
  const run = statusRun(data, issueId, roundId);
  const here = run.at(-1);
  if (here === undefined) throw new RangeError(`round: "${roundId}" is not in the record`);
  const rounds = roundsUpTo(data.rounds, roundId);
  const isSame = (at: StatusAtRound) =>
    at.status === here.status && (at.status !== "unknown" || at.assessed === here.assessed);
  return { ...here, since: unbrokenRun(rounds, run, isSame).since ?? roundId };
}

/** Unresolved is everything but agreed and not raised (design §3). */
export function isUnresolved(status: Status): boolean {
  return status !== "agreed" && status !== "not-raised";
}

/**
 * Since which round an issue has been open, whatever its status meanwhile, and how many rounds that makes,
 * the first and this one counted; null where it is not open at the round.
 */
export function openRunAt(data: RecordData, issueId: string, roundId: string): OpenRun | null {
  const run = statusRun(data, issueId, roundId);
  const { since, rounds } = unbrokenRun(roundsUpTo(data.rounds, roundId), run, (at) =>
    isUnresolved(at.status),
  );
  return since === undefined ? null : { issue: issueId, since, rounds };
}
