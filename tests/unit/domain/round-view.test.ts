import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical";
import { outcomeAt, outcomeSince, roundView } from "@/lib/domain/round-view";
import type { Document, OutcomeStep } from "@/lib/schemas/entities";
import type { OutcomeQuantity } from "@/lib/schemas/parts";
import { roundView as roundViewSchema } from "@/lib/schemas/views";
import { buildAssessment, buildOutcome, buildRecord, buildRound, buildStatement } from "./build-record";

const citations = [{ source: "herald", locator: "page 2" }];
const paper: Document = {
  id: "paper",
  title: "A paper",
  parties: ["alba"],
  round: "second",
  standing: "leak",
  dates: {},
  published_by: [],
  completeness: "full",
  languages: ["en"],
  packages: [{ id: "paper-pair", label: "Both together", rule: "all-of", of: ["p1", "p2"] }],
  citations,
  sections: [{ clauses: ["p1", "p2"] }],
};

const data = buildRecord({
  rounds: [buildRound("first", 1), buildRound("second", 2, { documents: ["paper"] }), buildRound("third", 3)],
  documents: [paper],
  statements: [
    buildStatement("a1"),
    buildStatement("p1", {
      round: "second",
      document: "paper",
      number: "1",
      continues: "a1",
      change: "restated",
    }),
    buildStatement("p2", {
      round: "second",
      document: "paper",
      number: "2",
      conditions: [
        { when: "after", text: "the truce and the pair", refs: ["a1", "truce-agreed", "paper-pair", "a3"] },
      ],
    }),
    buildStatement("a3", { round: "third", continues: "p1", change: "softened", citations }),
  ],
  outcomes: [buildOutcome("truce-agreed"), buildOutcome("later", { round: "third" })],
  assessments: [buildAssessment("third", "agreed")],
});

describe("a round's view", () => {
  const view = roundView(data, "second");

  test("is what the schema of a snapshot says, and has one canonical form", () => {
    expect(roundViewSchema.parse(view)).toEqual(view);
    expect(canonicalJson(roundView(data, "second"))).toBe(canonicalJson(view));
  });

  test("holds nothing of a later round", () => {
    expect(view.rounds.map((round) => round.id)).toEqual(["first", "second"]);
    expect(view.statements.map((statement) => statement.id)).toEqual(["p1", "p2"]);
    expect(view.statuses.every((status) => !status.assessed)).toBe(true);
    expect(canonicalJson(view)).not.toContain("What a3 says");
    expect(canonicalJson(view)).not.toContain("later");
  });

  test("gives the short form of all it points to that was there", () => {
    expect(view.references.map(({ kind, id }) => [kind, id])).toEqual([
      ["statement", "a1"],
      ["statement", "p1"],
      ["outcome", "truce-agreed"],
      ["package", "paper-pair"],
    ]);
  });

  test("has the round before, the parties in order, the changes but no silent ones, and the sources cited", () => {
    expect(view.previous?.id).toBe("first");
    expect(view.parties.map((party) => party.id)).toEqual(["alba", "borea", "medius"]);
    expect(view.changes.map(({ type, to }) => [type, to.statement])).toEqual([
      ["restated", "p1"],
      ["added", "p2"],
    ]);
    expect(view.sources.map((source) => source.id)).toEqual(["gazette", "herald"]);
    expect(view.negotiation).not.toHaveProperty("start");
  });

  test("of the first round tells everything as added", () => {
    const first = roundView(data, "first");
    expect(first.previous).toBeNull();
    expect(first.changes.map((change) => change.type)).toEqual(["added"]);
  });

  test("keeps the clauses of earlier documents although later statements took their place", () => {
    expect(roundView(data, "third").statements.map((statement) => statement.id)).toEqual(["p1", "p2", "a3"]);
  });

  test("of a round that is not in the record is refused", () => {
    expect(() => roundView(data, "nowhere")).toThrow('round: "nowhere" is not in the record');
  });
});

describe("no hindsight in an outcome", () => {
  const round = buildRound("first", 1, { window: { from: "2030-06-01", to: "2030-06-30" } });
  const step = (date: string): OutcomeStep => ({ date, what: `On ${date}`, quantities: [], citations });
  const base: Omit<OutcomeQuantity, "role"> = {
    value: 5,
    unit: "people",
    what: "exchanged",
    qualifier: "exactly",
    to: [],
    of: "prisoners",
  };
  const outcome = buildOutcome("exchange", {
    status: "carried-out",
    quantities: [
      { ...base, role: "planned" },
      { ...base, role: "total" },
    ],
    steps: ["2030-06-30", "2030-07-01", "2030-06", "2030-07"].map(step),
  });

  test("a step counts up to the last day of the round, a month once it is over", () => {
    const { steps, quantities } = outcomeAt(outcome, round);
    expect(steps.map(({ date }) => date)).toEqual(["2030-06-30", "2030-06"]);
    expect(quantities.map(({ role }) => role)).toEqual(["planned"]);
    expect(outcomeAt(outcome, round)).not.toHaveProperty("status");
  });

  test("a month that is not over when the round ends is not told", () => {
    const early = buildRound("first", 1, { window: { from: "2030-06-01", to: "2030-06-29" } });
    expect(outcomeAt(outcome, early).steps).toEqual([]);
  });

  test("February is over on its last day", () => {
    const ended = buildRound("first", 1, { window: { from: "2030-02-01", to: "2030-02-28" } });
    expect(outcomeAt({ ...outcome, steps: [step("2030-02")] }, ended).steps).toHaveLength(1);
  });

  test("the rest is what is known since: no step is lost or told twice", () => {
    const since = outcomeSince(outcome, round);
    expect(since).toMatchObject({ id: "exchange", status: "carried-out" });
    expect(since.steps.map(({ date }) => date)).toEqual(["2030-07-01", "2030-07"]);
    expect(since.quantities.map(({ role }) => role)).toEqual(["total"]);
  });
});
