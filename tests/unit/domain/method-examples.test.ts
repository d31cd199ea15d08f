import { describe, expect, test } from "vitest";
import { agreementRows } from "@/lib/domain/agreement-rows";
import { methodExamples } from "@/lib/domain/method-examples";
import { buildRecord, buildRound, buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

function idsOf<Key>(examples: ReadonlyMap<Key, { id: string }>): Map<Key, string> {
  return new Map([...examples].map(([key, { id }]) => [key, id]));
}

describe("examples of the three-party record, by hand", () => {
  const examples = methodExamples(invented);

  const { stances, issues, evidence, certainty, changes } = examples;
  const chosen = [stances, issues, evidence, certainty, changes].map((each) => [...each.values()]);

  test("of each stance: the newest of high certainty of its party", () => {
    const sure = invented.statements.filter((each) => each.certainty === "high");
    for (const [stance, entry] of stances) {
      const alike = sure.filter((each) => each.stance === stance);
      if (alike.length === 0) continue;
      const newest = alike.filter(({ party }) => party === entry.party).map(({ date }) => date);
      expect([entry.certainty, entry.date], stance).toEqual(["high", newest.toSorted().at(-1)]);
    }
  });

  test("principals take turns: neither is the example of much more than the other", () => {
    const principals = invented.parties.filter(({ kind }) => kind === "principal");
    const counts = principals.map(({ id }) => chosen.flat().filter(({ party }) => party === id).length);
    expect(counts.length).toBeGreaterThan(1);
    expect(Math.max(...counts) - Math.min(...counts), counts.join()).toBeLessThanOrEqual(2);
  });

  test("of each status: the newest assessment", () => {
    const places = [...examples.statuses].map(([status, { issue, round }]) => [status, issue, round]);
    expect(places).toContainEqual(["agreed", "water.gauges", "grey-island-2018"]);
    expect(places).toContainEqual(["unknown", "people.return", "ferry-house-2018"]);
    expect(places).toHaveLength(8);
  });

  test("of each kind of dispute: the last on record; a kind without one has none", () => {
    expect(idsOf(examples.disputes)).toEqual(
      new Map([
        ["change-over-time", "number-of-boats"],
        ["wording", "word-for-return"],
        ["conflict", "who-shut-the-gates"],
      ]),
    );
  });
});

describe("examples of changes", () => {
  const rounds = [buildRound("first", 1), buildRound("second", 2)];
  const first = buildStatement("first-said");
  const softer = buildStatement("softer", {
    round: "second",
    date: "2030-02-10",
    continues: "first-said",
    change: "softened",
    order: 1,
  });
  const alone = buildStatement("alone", { issue: "talks.venue", date: "2030-01-05", order: 2 });

  test("what stood in both of the newest rounds is silent, what continues nothing is added", () => {
    const { changes } = methodExamples(buildRecord({ rounds, statements: [first, softer, alone] }));
    expect(idsOf(changes)).toEqual(
      new Map([
        ["softened", "softer"],
        ["added", "first-said"],
        ["silent", "alone"],
      ]),
    );
  });

  test("in a record of one round nothing can be silent", () => {
    const { changes } = methodExamples(
      buildRecord({ rounds: [buildRound("first", 1)], statements: [first] }),
    );
    expect(idsOf(changes)).toEqual(new Map([["added", "first-said"]]));
  });
});

test("the coders' agreement has a row for every issue, without figures where they had no such issue", () => {
  if (invented.agreement === undefined) throw new Error("the record has lost its agreement");
  const rows = agreementRows(invented.agreement, invented.issue_groups);
  expect(rows.map(({ issue, figures, few }) => [issue.id, figures?.units_both ?? null, few])).toEqual([
    ["water.release", 5, true],
    ["water.gauges", null, false],
    ["border.crossings", 5, true],
    ["border.patrols", null, false],
    ["people.return", null, false],
    ["process.sequence", null, false],
    ["process.guarantor", null, false],
  ]);
});
