import { lineOf } from "@/lib/domain/ancestry";
import { liveOnAnyIssue, liveOnMainIssue, roundsUpTo } from "@/lib/domain/positions";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { Change } from "@/lib/schemas/views";

function place(statement: Statement): { round: string; statement: string } {
  return { round: statement.round, statement: statement.id };
}

function changeOf(statement: Statement, before: Set<string>, byId: ReadonlyMap<string, Statement>): Change {
  const base = { party: statement.party, issue: statement.issue, to: place(statement) };
  if (before.has(statement.id)) return { ...base, type: "silent", from: place(statement), steps: [] };
  const line = lineOf(statement, byId);
  const found = line.findIndex((earlier) => before.has(earlier.id));
  const from = found === -1 ? undefined : line[found];
  const links = (from === undefined ? line : line.slice(0, found)).filter((each) => each.continues);
  return {
    ...base,
    type: from === undefined ? "added" : (statement.change ?? "reworded"),
    from: from === undefined ? null : place(from),
    steps: links.reverse().map((each) => ({
      ...place(each),
      ...(each.change && { change: each.change }),
      ...(each.change_reason && { reason: each.change_reason }),
    })),
    ...(from !== undefined && statement.change_reason && { reason: statement.change_reason }),
  };
}

/**
 * What changed between two rounds, one entry per statement live at the later one, filed under its main issue
 * (design §3). A pair given backwards is turned round; `null` stands for "before the first round".
 */
export function changesBetween(data: RecordData, from: string | null, to: string): Change[] {
  const ordinal = (id: string) => roundsUpTo(data.rounds, id).length;
  if (from !== null && ordinal(from) > ordinal(to)) return changesBetween(data, to, from);
  const upTo = (id: string) => {
    const rounds = new Set(roundsUpTo(data.rounds, id).map((round) => round.id));
    return data.statements.filter((statement) => rounds.has(statement.round));
  };
  const later = upTo(to);
  const live = liveOnMainIssue(later);
  const earlier = from === null ? [] : liveOnAnyIssue(upTo(from));
  const before = new Set(earlier.map((statement) => statement.id));
  const byId = new Map(later.map((statement) => [statement.id, statement]));
  return live.map((statement) => changeOf(statement, before, byId));
}
