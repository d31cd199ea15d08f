import path from "node:path";
import { describe, expect, test } from "vitest";
import { countedKinds, receivedSums, transfersOf } from "@/lib/domain/outcome-series";
import { checkTotals } from "@/lib/domain/outcome-totals";
import { loadRecord } from "@/lib/record/load";
import type { Outcome } from "@/lib/schemas/entities";
import { buildFigure, buildStep } from "./build-figure";
import { buildOutcome } from "./build-record";
import { loadThreeParty } from "./three-party";

const loaded = await loadRecord(path.resolve(import.meta.dirname, "../../../seeds/ukraine-russia"));
if ("faults" in loaded) throw new Error("the record does not hold");

const total = (value: number, fields = {}) => buildFigure(value, { role: "total", ...fields });

/** "date receiver: total, result, sum" for every total. */
function resultsOf(outcome: Outcome, kind: (typeof countedKinds)[number] = "prisoners"): string[] {
  return checkTotals(outcome, kind).map(
    ({ date, to, total: { value }, result, sum }) =>
      `${date ?? "whole"} ${to ?? "nobody"}: ${value} ${result} ${sum.value}`,
  );
}

describe("a total against the sum of its parts", () => {
  test("holds party by party, for the whole and for a running sum", () => {
    const outcome = buildOutcome("one", {
      quantities: [total(30, { to: ["alba", "borea"] })],
      steps: [
        buildStep("2030-01-05", buildFigure(10, { to: ["alba", "borea"] }), total(10, { to: ["borea"] })),
        buildStep("2030-01-06", buildFigure(20)),
      ],
    });
    expect(resultsOf(outcome)).toEqual([
      "2030-01-05 borea: 10 agrees 10",
      "whole alba: 30 agrees 30",
      "whole borea: 30 incomplete 10",
    ]);
  });

  test("a doubted one is not checked, one without parts cannot be, one to nobody neither", () => {
    const outcome = buildOutcome("one", {
      quantities: [
        total(30, { doubt: "It reaches further back." }),
        total(8, { to: ["borea"] }),
        total(339, { to: [] }),
      ],
      steps: [buildStep("2030-01-05", buildFigure(10))],
    });
    expect(resultsOf(outcome)).toEqual([
      "whole alba: 30 doubted 10",
      "whole borea: 8 no-parts 0",
      "whole nobody: 339 no-parts 0",
    ]);
  });

  test("plans and what is contained in other figures are no parts", () => {
    const outcome = buildOutcome("one", {
      quantities: [total(10)],
      steps: [
        buildStep(
          "2030-01-05",
          buildFigure(10),
          buildFigure(4, { role: "subset" }),
          buildFigure(99, { role: "planned" }),
        ),
      ],
    });
    expect(resultsOf(outcome)).toEqual(["whole alba: 10 agrees 10"]);
  });

  test("follows the party that states it where parties differ on a part", () => {
    const rivals = buildStep("2030-01-05", buildFigure(30, { by: "alba" }), buildFigure(20, { by: "borea" }));
    const checked = (by: string) =>
      resultsOf(buildOutcome("one", { quantities: [total(30, { by })], steps: [rivals] }));
    expect(checked("alba")).toEqual(["whole alba: 30 agrees 30"]);
    expect(checked("borea")).toEqual(["whole alba: 30 differs 20"]);
    expect(checked("medius")).toEqual(["whole alba: 30 agrees 20"]);
  });

  test("tells how many of the steps carry no figure", () => {
    const outcome = buildOutcome("one", {
      steps: [
        buildStep("2030-01-05"),
        buildStep("2030-01-06", buildFigure(5, { of: "bodies" })),
        buildStep("2030-01-07", buildFigure(5), total(50)),
        buildStep("2030-01-08"),
      ],
    });
    expect(checkTotals(outcome, "prisoners")).toMatchObject([
      { result: "incomplete", steps: 3, withoutFigure: 2 },
    ]);
  });
});

test("each who receives has steps of its own: what one is told lacks nothing of the other's", () => {
  const outcome = buildOutcome("one", {
    quantities: [total(30, { to: ["alba", "borea"] })],
    steps: [
      buildStep("2030-01-05", buildFigure(10, { to: ["alba"] }), buildFigure(4, { to: ["borea"] })),
      buildStep("2030-01-06", buildFigure(10, { to: ["alba"] })),
    ],
  });
  expect(checkTotals(outcome, "prisoners")).toMatchObject([
    { to: "alba", result: "differs", withoutFigure: 0 },
    { to: "borea", result: "incomplete", withoutFigure: 1 },
  ]);
});

test("the three-party record has no total to check", async () => {
  const { outcomes } = await loadThreeParty();
  expect(outcomes.flatMap((outcome) => countedKinds.flatMap((kind) => checkTotals(outcome, kind)))).toEqual(
    [],
  );
});

/* Added up by hand from outcomes.yaml, role `part` alone. */
describe("the record of the main job, by hand", () => {
  const { outcomes } = loaded.record;

  test.each([
    ["prisoners", "ukraine", "about 2527", 2131],
    ["prisoners", "russia", "about 2527", 2131],
    ["civilians", "ukraine", "exactly 22", 0],
    ["civilians", "russia", "exactly 28", 0],
    ["bodies", "ukraine", "about 11057", 9812],
    ["bodies", "russia", "exactly 51", 24],
  ] as const)("%s to %s: %s in all, %d uncontested", (kind, party, all, uncontested) => {
    const received = receivedSums(transfersOf(outcomes, kind)).find(({ to }) => to === party);
    expect(`${received?.sum.qualifier} ${received?.sum.value}`).toBe(all);
    expect(received?.uncontested.value).toBe(uncontested);
  });

  test("no child is on record as handed over", () => {
    expect(transfersOf(outcomes, "children")).toEqual([]);
  });

  test("what the totals say", () => {
    const all = countedKinds.flatMap((kind) => outcomes.flatMap((outcome) => checkTotals(outcome, kind)));
    const told = all.map(
      ({ outcome, to, total: { value }, result, sum }) =>
        `${outcome.replace("out-", "")} ${to ?? "nobody"}: ${value} ${result} ${sum.value}`,
    );
    expect(told).toEqual([
      "istanbul-2025-1-exchange-1000 ukraine: 1000 agrees 1000",
      "istanbul-2025-1-exchange-1000 russia: 1000 agrees 1000",
      "istanbul-2025-2-exchange-categories ukraine: 1000 incomplete 250",
      "istanbul-2025-3-exchange-1200 ukraine: 415 agrees 415",
      "istanbul-2025-3-exchange-1200 russia: 415 agrees 415",
      "talks-2026-exchange-157 ukraine: 157 agrees 157",
      "talks-2026-exchange-157 russia: 157 agrees 157",
      "talks-2026-exchange-500 ukraine: 500 agrees 500",
      "talks-2026-exchange-500 russia: 500 agrees 500",
      "istanbul-2025-3-exchange-1200 ukraine: 8 doubted 0",
      "istanbul-2025-3-exchange-1200 russia: 30 doubted 28",
      "istanbul-2025-2-children-list nobody: 339 doubted 0",
      "istanbul-2025-2-bodies-6000 ukraine: 6057 agrees 6057",
      "istanbul-2025-2-bodies-6000 russia: 57 incomplete 27",
      "istanbul-2025-3-bodies-1000-july ukraine: 1000 agrees 1000",
      "istanbul-2025-3-bodies-3000 ukraine: 7000 doubted 3000",
      "plans-2025-11-bodies-1000 ukraine: 1000 agrees 1000",
    ]);
  });
});
