import { issuesOf } from "@/lib/domain/filter";
import { roundsUpTo } from "@/lib/domain/positions";
import type { RecordData } from "@/lib/schemas/record-data";
import type { IssueStatus } from "@/lib/schemas/views";

type StatusAtRound = Omit<IssueStatus, "since">;

function statusWithoutAssessment(data: RecordData, issueId: string, roundIds: Set<string>) {
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

function statusAtRound(data: RecordData, issueId: string, roundId: string): StatusAtRound {
  const rounds = roundsUpTo(data.rounds, roundId).reverse();
  for (const round of rounds) {
    const found = data.assessments.find((each) => each.issue === issueId && each.round === round.id);
    if (found === undefined) continue;
    return { ...found, assessed: true, carried: found.round !== roundId };
  }
  const status = statusWithoutAssessment(data, issueId, new Set(rounds.map((round) => round.id)));
  return { issue: issueId, round: roundId, status, assessed: false, carried: false, rests_on: [] };
}

/**
 * Where an issue stands at a round (design §3): the newest assessment up to it, else what follows from which
 * principals have spoken. `since` is the first round of the unbroken run of that status.
 */
export function statusAt(data: RecordData, issueId: string, roundId: string): IssueStatus {
  const here = statusAtRound(data, issueId, roundId);
  let since = roundId;
  for (const round of roundsUpTo(data.rounds, roundId).reverse()) {
    if (statusAtRound(data, issueId, round.id).status !== here.status) break;
    since = round.id;
  }
  return { ...here, since };
}
