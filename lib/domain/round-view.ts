import { movesBetween } from "@/lib/domain/changes";
import { orderParties } from "@/lib/domain/order";
import { positionsAt, roundsUpTo } from "@/lib/domain/positions";
import { collectReferences } from "@/lib/domain/references";
import { indexRounds } from "@/lib/domain/round-index";
import { statusAt } from "@/lib/domain/status";
import type { Outcome, OutcomeStep, Round } from "@/lib/schemas/entities";
import type { Citation } from "@/lib/schemas/parts";
import type { RecordData } from "@/lib/schemas/record-data";
import type {
  IssueGroupLabel,
  OutcomeAtRound,
  OutcomeSince,
  RoundLabel,
  RoundView,
} from "@/lib/schemas/views";

/** The short form of a round. */
export function roundLabelOf({ id, ordinal, kind, title, date, window }: Round): RoundLabel {
  return { id, ordinal, kind, title, date, window };
}

/** Labels of the issues, group by group. */
export function issueLabelsOf(groups: RecordData["issue_groups"]): IssueGroupLabel[] {
  return groups.map(({ id, label, issues }) => ({
    id,
    label,
    issues: issues.map((issue) => ({ id: issue.id, label: issue.label, question: issue.question })),
  }));
}

/** The last day that a date (a day or a month) can mean. */
export function lastDayOf(date: string): string {
  if (date.length > 7) return date;
  const start = new Date(`${date}-01`);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

/** A month counts as known only once it is over, so that nothing is told before it happened. */
function isKnownBy(step: OutcomeStep, end: string): boolean {
  return lastDayOf(step.date) <= end;
}

/** What was known of an outcome when its round ended (design §3, "no hindsight"). */
export function outcomeAt({ status: _today, ...outcome }: Outcome, round: Round): OutcomeAtRound {
  return {
    ...outcome,
    quantities: outcome.quantities.filter((quantity) => quantity.role === "planned"),
    steps: outcome.steps.filter((step) => isKnownBy(step, round.window.to)),
  };
}

/** What became of an outcome after its round ended, and its state today. */
export function outcomeSince(outcome: Outcome, round: Round): OutcomeSince {
  return {
    id: outcome.id,
    status: outcome.status,
    quantities: outcome.quantities.filter((quantity) => quantity.role !== "planned"),
    steps: outcome.steps.filter((step) => !isKnownBy(step, round.window.to)),
  };
}

/**
 * The part of a record that was there at a round: nothing of a later round.
 * Throws a RangeError for a round that is not in the record.
 */
export function upToRound(data: RecordData, roundId: string): RecordData {
  const rounds = roundsUpTo(data.rounds, roundId);
  // What is known of a list is known of it as long as it is the same one.
  if (rounds.length === data.rounds.length) return { ...data, rounds };
  const ids = new Set(rounds.map((round) => round.id));
  const within = (each: { round: string }) => ids.has(each.round);
  return {
    ...data,
    rounds,
    documents: data.documents.filter(within),
    statements: data.statements.filter(within),
    outcomes: data.outcomes.filter(within),
    disputes: data.disputes.filter(within),
    assessments: data.assessments.filter(within),
  };
}

function sourcesOf(cited: readonly { citations: readonly Citation[] }[]): string[] {
  return cited.flatMap(({ citations }) => citations.map(({ source }) => source));
}

/**
 * A round as the record tells it (design §3, "snapshot payload"): the same for a live page, computed from
 * rows, and for a snapshot, frozen at import. Throws a RangeError for a round that is not in the record.
 */
export function roundView(whole: RecordData, roundId: string): RoundView {
  const data = upToRound(whole, roundId);
  const { rounds } = data;
  const round = rounds.at(-1);
  if (round === undefined) throw new RangeError(`round: "${roundId}" is not in the record`);
  const previous = rounds.at(-2);
  const parties = orderParties(data.parties);
  const positions = positionsAt(whole, roundId, parties);
  const index = indexRounds(whole);
  const statuses = data.issue_groups
    .flatMap((group) => group.issues)
    .map((issue) => statusAt(whole, issue.id, roundId));
  const changes = movesBetween(whole, previous?.id ?? null, roundId);
  const outcomes = data.outcomes
    .filter((outcome) => outcome.round === roundId)
    .map((outcome) => outcomeAt(outcome, round));
  const met = index.disputedAt(round.ordinal);
  for (const dispute of outcomes.flatMap(index.disputes.ofOutcome)) met.add(dispute);
  const disputes = data.disputes.filter((dispute) => dispute.round === roundId || met.has(dispute));
  const pointedTo = index.namedAt(round.ordinal);
  for (const id of statuses.flatMap((status) => status.rests_on)) pointedTo.add(id);
  for (const { from, steps } of changes)
    for (const { statement } of from === null ? steps : [from, ...steps]) pointedTo.add(statement);
  const cited = index.citedAt(round.ordinal);
  for (const source of sourcesOf([
    ...data.documents,
    round,
    ...outcomes,
    ...outcomes.flatMap((outcome) => outcome.steps),
    ...disputes.flatMap((dispute) => dispute.versions),
  ]))
    cited.add(source);
  const { start: _start, ...negotiation } = data.negotiation;
  return {
    format: 1,
    negotiation,
    round,
    previous: previous === undefined ? null : roundLabelOf(previous),
    rounds: rounds.map(roundLabelOf),
    parties,
    issue_groups: issueLabelsOf(data.issue_groups),
    positions,
    statements: index.statementsAt(round.ordinal),
    references: collectReferences(pointedTo, data),
    documents: data.documents,
    statuses,
    changes,
    outcomes,
    disputes,
    spellings: data.spellings,
    sources: data.sources.filter((source) => cited.has(source.id)),
  };
}
