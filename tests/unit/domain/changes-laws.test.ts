import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesByRound } from "@/lib/domain/change-counts";
import { changesBetween } from "@/lib/domain/changes";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { Change } from "@/lib/schemas/views";
import { arbitraryRecord } from "./arbitrary-record";
import { loadThreeParty } from "./three-party";

type Pair = { data: RecordData; from: string; to: string };

function upTo(data: RecordData, roundId: string): Statement[] {
  const ordinal = (id: string) => data.rounds.find((round) => round.id === id)?.ordinal ?? 0;
  return data.statements.filter((statement) => ordinal(statement.round) <= ordinal(roundId));
}

/** Live on an issue, said anew: nothing up to the round continues it and counts on that issue. */
function isLive(statement: Statement, issue: string, said: readonly Statement[]): boolean {
  const counts = [statement.issue, ...statement.also].includes(issue);
  const isContinued = said.some(
    (later) => later.continues === statement.id && [later.issue, ...later.also].includes(issue),
  );
  return counts && said.includes(statement) && !isContinued;
}

function liveOnMain(data: RecordData, roundId: string): Statement[] {
  const said = upTo(data, roundId);
  return said.filter((statement) => isLive(statement, statement.issue, said));
}

function isLiveAnywhere(data: RecordData, roundId: string, id: string): boolean {
  const said = upTo(data, roundId);
  const statement = said.find((each) => each.id === id);
  if (statement === undefined) return false;
  return [statement.issue, ...statement.also].some((issue) => isLive(statement, issue, said));
}

/** What a change led back to, link by link: every statement after `from`, oldest first. */
function links(data: RecordData, change: Change): { id: string; change: string | undefined }[] {
  const found: { id: string; change: string | undefined }[] = [];
  let id: string | undefined = change.to.statement;
  while (id !== undefined && id !== change.from?.statement) {
    const statement = data.statements.find((each) => each.id === id);
    if (statement?.continues === undefined) break;
    found.unshift({ id: statement.id, change: statement.change });
    id = statement.continues;
  }
  return found;
}

function laws({ data, from, to }: Pair): void {
  const changes = changesBetween(data, from, to);
  const live = liveOnMain(data, to);
  const before = new Set(liveOnMain(data, from).map((statement) => statement.id));

  expect(changesBetween(data, to, from)).toEqual(changes);
  expect(changes.map((change) => change.to.statement)).toEqual(live.map((statement) => statement.id));
  for (const change of changes) {
    const statement = live.find((each) => each.id === change.to.statement);
    expect(change).toMatchObject({ party: statement?.party, issue: statement?.issue });
    expect(change.type === "silent").toBe(before.has(change.to.statement));
    if (change.type === "silent") {
      expect(change).toMatchObject({ from: change.to, steps: [] });
      continue;
    }
    expect(change.steps.map((step) => ({ id: step.statement, change: step.change }))).toEqual(
      links(data, change),
    );
    const inBetween = change.steps.filter((step) => isLiveAnywhere(data, from, step.statement));
    expect(inBetween).toEqual([]);
    if (change.from === null) {
      expect(change.type).toBe("added");
      continue;
    }
    expect(change.type).toBe(statement?.change);
    expect(change.reason).toBe(statement?.change_reason);
    expect(isLiveAnywhere(data, from, change.from.statement)).toBe(true);
    const [first] = change.steps;
    const opening = data.statements.find((each) => each.id === first?.statement);
    expect(opening?.continues).toBe(change.from.statement);
  }
}

/** Every pair of rounds of a record, the earlier first. */
function pairsOf(data: RecordData): Pair[] {
  return data.rounds.flatMap((a) =>
    data.rounds.filter((b) => b.ordinal >= a.ordinal).map((b) => ({ data, from: a.id, to: b.id })),
  );
}

describe("between any two rounds", () => {
  test("of any record: who is live appears once, silence is life at both, links are real", () => {
    fc.assert(
      fc.property(arbitraryRecord, (data) => {
        for (const pair of pairsOf(data)) laws(pair);
      }),
      { numRuns: 150 },
    );
  });

  test("of the three-party record", async () => {
    for (const pair of pairsOf(await loadThreeParty())) laws(pair);
  });
});

test("round by round, every statement is told of in the round it was said in, once", () => {
  fc.assert(
    fc.property(arbitraryRecord, (data) => {
      const told = changesByRound(data, "third").flatMap(({ round, changes }) =>
        changes.map((change) => [round, change.to.statement]),
      );
      const said = data.rounds.flatMap((round) =>
        data.statements.filter((each) => each.round === round.id).map((each) => [round.id, each.id]),
      );
      expect(told).toEqual(said);
    }),
  );
});
