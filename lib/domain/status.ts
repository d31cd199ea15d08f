import { roundsUpTo } from "@/lib/domain/positions";
import type { Assessment, Round } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { IssueStatus, OpenRun } from "@/lib/schemas/views";
import type { Status } from "@/lib/schemas/words";

type StatusAtRound = Omit<IssueStatus, "since">;

/** What a status follows from, by issue. */
type Grounds = {
  /** By round. */
  assessments: ReadonlyMap<string, ReadonlyMap<string, Assessment>>;
  /** The ordinals of the rounds in which each principal first spoke on it. */
  firstSpoken: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

function groundsOf({ parties, rounds, statements, assessments }: RecordData): Grounds {
  const principals = new Set(parties.filter((party) => party.kind === "principal").map((party) => party.id));
  const ordinals = new Map(rounds.map(({ id, ordinal }) => [id, ordinal]));
  const byRound = new Map<string, Map<string, Assessment>>();
  for (const assessment of assessments) {
    const ofIssue = byRound.get(assessment.issue) ?? new Map<string, Assessment>();
    byRound.set(assessment.issue, ofIssue);
    if (!ofIssue.has(assessment.round)) ofIssue.set(assessment.round, assessment);
  }
  const firstSpoken = new Map<string, Map<string, number>>();
  for (const statement of statements) {
    const ordinal = ordinals.get(statement.round);
    if (ordinal === undefined || !principals.has(statement.party)) continue;
    for (const issue of [statement.issue, ...statement.also]) {
      const spoken = firstSpoken.get(issue) ?? new Map<string, number>();
      firstSpoken.set(issue, spoken);
      spoken.set(statement.party, Math.min(ordinal, spoken.get(statement.party) ?? ordinal));
    }
  }
  return { assessments: byRound, firstSpoken };
}

/** A record does not change, and the status of one issue after another is asked for. */
const known = new WeakMap<RecordData, Grounds>();

function readGrounds(data: RecordData): Grounds {
  const grounds = known.get(data) ?? groundsOf(data);
  known.set(data, grounds);
  return grounds;
}

function statusWithoutAssessment(
  firstSpoken: ReadonlyMap<string, number> | undefined,
  { ordinal }: Round,
): Status {
  const spoken = [...(firstSpoken?.values() ?? [])].filter((first) => first <= ordinal).length;
  if (spoken === 0) return "not-raised";
  return spoken === 1 ? "one-sided" : "unknown";
}

type Standing = { status: Status; assessment: Assessment | undefined };

/** Where an issue stood at each round of the list, oldest first. */
function* standings(data: RecordData, issueId: string, rounds: readonly Round[]): Generator<Standing> {
  const grounds = readGrounds(data);
  const assessments = grounds.assessments.get(issueId);
  const firstSpoken = grounds.firstSpoken.get(issueId);
  let newest: Assessment | undefined;
  for (const round of rounds) {
    newest = assessments?.get(round.id) ?? newest;
    yield { assessment: newest, status: newest?.status ?? statusWithoutAssessment(firstSpoken, round) };
  }
}

function statusOf({ status, assessment }: Standing, issue: string, round: string): StatusAtRound {
  if (assessment !== undefined) return { ...assessment, assessed: true, carried: assessment.round !== round };
  return { issue, round, status, assessed: false, carried: false, rests_on: [] };
}

/** Where an issue stood at each round up to one, oldest first (design §3, "status"). */
export function statusRun(data: RecordData, issueId: string, roundId: string): StatusAtRound[] {
  const rounds = roundsUpTo(data.rounds, roundId);
  return [...standings(data, issueId, rounds)].map((each, place) =>
    statusOf(each, issueId, rounds[place]?.id ?? roundId),
  );
}

/**
 * Where an issue stands at a round (design §3): the newest assessment up to it, else what follows from which
 * principals have spoken. `since` is the first round of the unbroken run of that status; an `unknown` that
 * somebody assessed and one that nobody did are different things. Throws a RangeError for a round that is not in the record.
 */
export function statusAt(data: RecordData, issueId: string, roundId: string): IssueStatus {
  const rounds = roundsUpTo(data.rounds, roundId);
  let [here, begun, place]: [Standing | undefined, number, number] = [undefined, 0, 0];
  for (const each of standings(data, issueId, rounds)) {
    const isSame =
      each.status === here?.status &&
      (each.status !== "unknown" || (each.assessment === undefined) === (here.assessment === undefined));
    if (!isSame) begun = place;
    here = each;
    place += 1;
  }
  if (here === undefined) throw new RangeError(`round: "${roundId}" is not in the record`);
  return { ...statusOf(here, issueId, roundId), since: rounds[begun]?.id ?? roundId };
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
  const rounds = roundsUpTo(data.rounds, roundId);
  const statuses = [...standings(data, issueId, rounds)];
  const broken = statuses.findLastIndex(({ status }) => !isUnresolved(status));
  const since = rounds[broken + 1]?.id;
  return since === undefined ? null : { issue: issueId, since, rounds: rounds.length - broken - 1 };
}
