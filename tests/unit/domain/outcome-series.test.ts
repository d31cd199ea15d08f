import { describe, expect, test } from "vitest";
import {
  type CountedKind,
  countedKinds,
  figuresOf,
  receivedSums,
  runningTotals,
  transfersOf,
} from "@/lib/domain/outcome-series";
import type { Sum } from "@/lib/domain/sums";
import type { Outcome } from "@/lib/schemas/entities";
import { buildFigure, buildStep } from "./build-figure";
import { buildOutcome } from "./build-record";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

function inWords({ value, value_to, qualifier }: Sum): string {
  const range = value_to === undefined ? `${value}` : `${value}–${value_to}`;
  return qualifier === "exactly" ? range : `${qualifier} ${range}`;
}

/** "date party: everything, without what one party alone states", line by line. */
function runOf(outcomes: readonly Outcome[], kind: CountedKind): string[] {
  return runningTotals(transfersOf(outcomes, kind)).map(
    ({ date, to, sum, uncontested }) => `${date} ${to}: ${inWords(sum)}, ${inWords(uncontested)}`,
  );
}

describe("what is summed", () => {
  const exchange = buildOutcome("exchange", {
    quantities: [buildFigure(900, { role: "planned", to: ["alba", "borea"] })],
    steps: [
      buildStep(
        "2030-01-05",
        buildFigure(390, { to: ["alba", "borea"] }),
        buildFigure(270, { role: "subset", to: ["alba", "borea"] }),
        buildFigure(120, { role: "subset", to: ["alba", "borea"], of: "civilians" }),
        buildFigure(40, { of: "bodies" }),
      ),
      buildStep("2030-01-09", buildFigure(10), buildFigure(400, { role: "total" })),
    ],
  });

  test("parts alone: no plan, no total, and nothing that another figure holds already", () => {
    expect(runOf([exchange], "prisoners")).toEqual([
      "2030-01-05 alba: 390, 390",
      "2030-01-05 borea: 390, 390",
      "2030-01-09 alba: 400, 400",
      "2030-01-09 borea: 390, 390",
    ]);
    expect(runOf([exchange], "civilians")).toEqual([]);
  });

  test("one kind at a time, one receiver at a time", () => {
    expect(runOf([exchange], "bodies")).toEqual(["2030-01-05 alba: 40, 40"]);
    const sums = receivedSums(transfersOf([exchange], "prisoners"));
    expect(sums.map(({ to, sum }) => `${to} ${inWords(sum)}`)).toEqual(["alba 400", "borea 390"]);
  });

  test("a part that names nobody who receives is nobody's", () => {
    const lost = buildOutcome("lost", { steps: [buildStep("2030-01-05", buildFigure(7, { to: [] }))] });
    expect(runOf([lost], "prisoners")).toEqual([]);
  });

  test("over all outcomes, in order of time; a month counts at its end", () => {
    const one = buildOutcome("one", { steps: [buildStep("2030-02", buildFigure(1))] });
    const two = buildOutcome("two", {
      steps: [buildStep("2030-02-27", buildFigure(10)), buildStep("2030-03-01", buildFigure(100))],
    });
    expect(runOf([one, two], "prisoners")).toEqual([
      "2030-02-27 alba: 10, 10",
      "2030-02 alba: 11, 11",
      "2030-03-01 alba: 111, 111",
    ]);
  });
});

describe("figures of one side", () => {
  test("are summed, and the sum without them is told beside", () => {
    const outcome = buildOutcome("one", {
      steps: [
        buildStep("2030-01-05", buildFigure(100)),
        buildStep("2030-01-06", buildFigure(20), buildFigure(50, { by: "borea", qualifier: "about" })),
      ],
    });
    expect(runOf([outcome], "prisoners")).toEqual([
      "2030-01-05 alba: 100, 100",
      "2030-01-06 alba: about 170, 120",
    ]);
  });

  test("that differ on the same step are never added to each other: they leave a range", () => {
    const outcome = buildOutcome("one", {
      steps: [
        buildStep(
          "2030-01-05",
          buildFigure(5),
          buildFigure(30, { by: "alba" }),
          buildFigure(20, { by: "borea" }),
        ),
        buildStep("2030-01-06", buildFigure(1)),
      ],
    });
    expect(runOf([outcome], "prisoners")).toEqual(["2030-01-05 alba: 25–35, 5", "2030-01-06 alba: 26–36, 6"]);
  });
});

test("a figure of the whole that repeats a step's is listed once", () => {
  const planned = buildFigure(175, { role: "planned", to: ["alba", "borea"] });
  const outcome = buildOutcome("one", {
    quantities: [
      { ...planned, what: "in other words", to: ["borea", "alba"] },
      buildFigure(200, { role: "total" }),
    ],
    steps: [buildStep("2030-01-05", planned, buildFigure(4, { of: "days" }))],
  });
  const listed = figuresOf([outcome], "prisoners").map(({ date, quantity }) => [date, quantity.value]);
  expect(listed).toEqual([
    ["2030-01-05", 175],
    [null, 200],
  ]);
});

describe("the three-party record, by hand", () => {
  const { outcomes } = invented;

  test("prisoners: twelve each way by one side's account, then about nine more", () => {
    expect(runOf(outcomes, "prisoners")).toEqual([
      "2017-08-30 varnia: 12, 0",
      "2017-08-30 ostrelia: 12, 0",
      "2018-02 varnia: 12, 0",
      "2018-02 ostrelia: about 21, about 9",
    ]);
  });

  test("children: three, within the twelve, so none of their own", () => {
    expect(runOf(outcomes, "children")).toEqual([]);
    const listed = figuresOf(outcomes, "children").map(({ quantity }) => [quantity.value, quantity.role]);
    expect(listed).toEqual([[3, "subset"]]);
  });

  test("figures of prisoners: thirty planned stand with the whole, after the steps", () => {
    const listed = figuresOf(outcomes, "prisoners").map(({ date, quantity }) => [
      date,
      quantity.role,
      quantity.value,
    ]);
    expect(listed).toEqual([
      ["2017-08-30", "part", 12],
      ["2018-02", "part", 9],
      [null, "planned", 30],
    ]);
  });

  test("no other kind is counted: gates and trips are not handed over", () => {
    const counted = countedKinds.filter((kind) => figuresOf(outcomes, kind).length > 0);
    expect(counted).toEqual(["prisoners", "children"]);
  });
});
