import { issuesOf } from "@/lib/domain/filter";
import { groupBy } from "@/lib/domain/group-by";
import { historyByIssue } from "@/lib/domain/history";
import { orderParties } from "@/lib/domain/order";
import { roundsUpTo } from "@/lib/domain/positions";
import { collectReferences, idsReferredToBy } from "@/lib/domain/references";
import { issueLabelsOf } from "@/lib/domain/round-view";
import { openRunAt, statusAt } from "@/lib/domain/status";
import type { Dispute, Issue, Outcome, Source, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { HistoryMark, IssueLabel, IssueStatus, OpenRun, Reference } from "@/lib/schemas/views";

/** An issue in a list: where it stands at the newest round, and how much there is on it. */
export type IssueSummary = {
  issue: IssueLabel;
  status: IssueStatus;
  open: OpenRun | null;
  /** Statements that have it as main issue, and those that touch it. */
  statements: number;
  touching: number;
  outcomes: number;
  disputes: number;
  marks: HistoryMark[];
};
export type IssueGroupSummary = { id: string; label: string; issues: IssueSummary[] };

/** What a party said in one round on an issue: on it as main issue first, then what touches it. */
export type RoundOfLine = { round: string; statements: Statement[] };
/** A party's line through the rounds in which it spoke, oldest first; none where it has not spoken. */
export type IssueLine = { party: string; rounds: RoundOfLine[] };

/** One issue through all rounds, as it is known today. */
export type IssueView = {
  issue: Issue;
  group: { id: string; label: string };
  /** Where it stood at each round, oldest first. */
  statuses: { round: string; status: IssueStatus }[];
  open: OpenRun | null;
  /** In the default order of parties, those that never spoke among them. */
  lines: IssueLine[];
  marks: HistoryMark[];
  outcomes: Outcome[];
  disputes: Dispute[];
  references: Reference[];
  sources: Source[];
};

function newestRound(data: RecordData): string {
  const newest = data.rounds.toSorted((a, b) => a.ordinal - b.ordinal).at(-1);
  if (newest === undefined) throw new RangeError("the record has no round");
  return newest.id;
}

/** Every issue under its group with its summary. Throws a RangeError for a record without a round. */
export function issueSummaries(data: RecordData): IssueGroupSummary[] {
  const newest = newestRound(data);
  const history = historyByIssue(data, newest);
  const main = groupBy(data.statements, ({ issue }) => issue);
  const touching = groupBy(
    data.statements.flatMap(({ also }) => also),
    (issue) => issue,
  );
  const outcomes = groupBy(data.outcomes, ({ issue }) => issue);
  const disputes = groupBy(data.disputes, ({ issue }) => issue);
  return issueLabelsOf(data.issue_groups).map(({ id, label, issues }) => ({
    id,
    label,
    issues: issues.map((issue) => ({
      issue,
      status: statusAt(data, issue.id, newest),
      open: openRunAt(data, issue.id, newest),
      statements: main.get(issue.id)?.length ?? 0,
      touching: touching.get(issue.id)?.length ?? 0,
      outcomes: outcomes.get(issue.id)?.length ?? 0,
      disputes: disputes.get(issue.id)?.length ?? 0,
      marks: history.get(issue.id) ?? [],
    })),
  }));
}

/** Each party's statements on an issue, each under the round in which it was made. */
function linesOf(data: RecordData, issueId: string, rounds: readonly { id: string }[]): IssueLine[] {
  const rank = (statement: Statement) => (statement.issue === issueId ? 0 : 1);
  return orderParties(data.parties).map((party) => {
    const said = data.statements.filter(
      (each) => each.party === party.id && issuesOf(each).includes(issueId),
    );
    const line = rounds.map(({ id: round }) => ({
      round,
      statements: said
        .filter((each) => each.round === round)
        .sort((a, b) => rank(a) - rank(b) || a.order - b.order),
    }));
    return { party: party.id, rounds: line.filter(({ statements }) => statements.length > 0) };
  });
}

function sourcesOf(
  data: RecordData,
  { lines, outcomes, disputes }: Pick<IssueView, "lines" | "outcomes" | "disputes">,
) {
  const citing = [
    ...lines.flatMap((line) => line.rounds.flatMap((round) => round.statements)),
    ...outcomes.flatMap((outcome) => [outcome, ...outcome.steps]),
    ...disputes.flatMap((dispute) => dispute.versions),
  ];
  const cited = new Set(citing.flatMap((each) => each.citations.map((citation) => citation.source)));
  return data.sources.filter((source) => cited.has(source.id));
}

/** One issue through all rounds, or null where the record has no such issue. */
export function issueView(data: RecordData, issueId: string): IssueView | null {
  const group = data.issue_groups.find((each) => each.issues.some((issue) => issue.id === issueId));
  const issue = group?.issues.find((each) => each.id === issueId);
  if (group === undefined || issue === undefined) return null;
  const newest = newestRound(data);
  const rounds = roundsUpTo(data.rounds, newest);
  const statuses = rounds.map(({ id }) => ({ round: id, status: statusAt(data, issueId, id) }));
  const lines = linesOf(data, issueId, rounds);
  const outcomes = data.outcomes.filter((each) => each.issue === issueId);
  const disputes = data.disputes.filter((each) => each.issue === issueId);
  const pointedTo = new Set([
    ...lines.flatMap((line) => line.rounds.flatMap(({ statements }) => statements.flatMap(idsReferredToBy))),
    ...statuses.flatMap(({ status }) => status.rests_on),
  ]);
  return {
    issue,
    group: { id: group.id, label: group.label },
    statuses,
    open: openRunAt(data, issueId, newest),
    lines,
    marks: historyByIssue(data, newest).get(issueId) ?? [],
    outcomes,
    disputes,
    references: collectReferences(pointedTo, data),
    sources: sourcesOf(data, { lines, outcomes, disputes }),
  };
}
