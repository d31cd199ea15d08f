import { lineOf } from "@/lib/domain/ancestry";
import { isWithin, livesIn } from "@/lib/domain/lives";
import { roundsUpTo } from "@/lib/domain/positions";
import { indexStatements } from "@/lib/domain/statement-index";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { Change } from "@/lib/schemas/views";

function place(statement: Statement): { round: string; statement: string } {
  return { round: statement.round, statement: statement.id };
}

type WasLive = (statement: Statement) => boolean;

function changeOf(statement: Statement, wasLive: WasLive, byId: ReadonlyMap<string, Statement>): Change {
  const base = { party: statement.party, issue: statement.issue, to: place(statement) };
  if (wasLive(statement)) return { ...base, type: "silent", from: place(statement), steps: [] };
  const line = lineOf(statement, byId);
  const found = line.findIndex(wasLive);
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

type Between = { from: string | null; to: string; withSilence: boolean };

function listChanges(data: RecordData, { from, to, withSilence }: Between): Change[] {
  const { statements, rounds } = data;
  const ordinal = (id: string) => roundsUpTo(rounds, id).at(-1)?.ordinal ?? 0;
  const [start, end] = [from === null ? 0 : ordinal(from), ordinal(to)];
  if (start > end) return listChanges(data, { from: to, to: from ?? to, withSilence });
  const lives = livesIn(data);
  const wasLive = (statement: Statement) => {
    const life = lives.of.get(statement);
    return life !== undefined && isWithin(life.from, life.onAny, start);
  };
  // What was said up to the first round and is live at the second was live all along.
  const meant = lives.all.filter(
    ({ from: said, onMain }) => isWithin(said, onMain, end) && (withSilence || said > start),
  );
  const { byId } = indexStatements(statements);
  return meant.map(({ statement }) => changeOf(statement, wasLive, byId));
}

/**
 * What changed between two rounds, one entry per statement live at the later one, filed under its main issue
 * (design §3). A pair given backwards is turned round; `null` stands for "before the first round".
 */
export function changesBetween(data: RecordData, from: string | null, to: string): Change[] {
  return listChanges(data, { from, to, withSilence: true });
}

/** The same without silence. */
export function movesBetween(data: RecordData, from: string | null, to: string): Change[] {
  return listChanges(data, { from, to, withSilence: false });
}
