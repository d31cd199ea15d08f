import { describe, expect, test } from "vitest";
import { outcomeAt } from "@/lib/domain/round-view";
import { unresolvedAt } from "@/lib/domain/unresolved";
import {
  countUnresolved,
  filterUnresolved,
  noUnresolvedFilters,
  type UnresolvedFilters,
} from "@/lib/domain/unresolved-filter";
import type { Position } from "@/lib/schemas/views";
import { buildAssessment, buildOutcome, buildRecord, buildStatement } from "./build-record";

const border = buildStatement("about-the-border", { party: "borea", issue: "land.border" });
const truce = buildStatement("about-the-truce", {
  conditions: [{ when: "after", text: "the line is drawn", refs: [border.id] }],
});
const citations = [{ source: "gazette", locator: "page 1" }];
const step = (date: string) => ({ date, what: `A step of ${date}`, quantities: [], citations });

describe("what is unresolved at a round", () => {
  test("holds every issue with its status and how long it has been open", () => {
    const record = buildRecord({
      statements: [border, truce],
      assessments: [buildAssessment("second", "opposed")],
    });
    const { issues, perRound } = unresolvedAt(record, "third");
    expect(issues.map(({ id, status, open }) => [id, status.status, open?.rounds])).toEqual([
      ["truce.scope", "opposed", 3],
      ["truce.watch", "not-raised", undefined],
      ["land.border", "one-sided", 3],
    ]);
    expect(perRound.map(({ round, statuses }) => [round, statuses.get("truce.scope")])).toEqual([
      ["first", "one-sided"],
      ["second", "opposed"],
      ["third", "opposed"],
    ]);
  });

  test("knows nothing of later rounds", () => {
    const later = buildStatement("later", { party: "borea", issue: "truce.watch", round: "second" });
    const record = buildRecord({ statements: [border, truce, later] });
    expect(unresolvedAt(record, "first")).toEqual(
      unresolvedAt(buildRecord({ statements: [border, truce] }), "first"),
    );
  });

  test("tells what an issue is made to depend on, by its own conditions and by those that ask to come first", () => {
    const first = buildStatement("first", {
      party: "borea",
      issue: "truce.watch",
      conditions: [{ when: "before", text: "a truce begins", refs: [truce.id] }],
    });
    const warning = buildStatement("warning", {
      stance: "warns",
      conditions: [{ when: "if", text: "nobody listens", refs: [] }],
    });
    const { dependences } = unresolvedAt(
      buildRecord({ statements: [border, truce, first, warning] }),
      "third",
    );
    expect(dependences.map(({ issue, statement, first: other }) => [issue, statement, other])).toEqual([
      ["truce.scope", truce.id, undefined],
      ["truce.scope", "first", "truce.watch"],
    ]);
  });
});

describe("agreed, not carried out", () => {
  const outcome = buildOutcome("line-drawn", { status: "partly-carried-out" });
  const outcomes = [
    { ...outcome, steps: [step("2030-01-20"), step("2030-02-20")] },
    buildOutcome("done", { status: "carried-out" }),
  ];
  const agreed = { ...buildAssessment("first", "agreed"), rests_on: ["line-drawn", "done"] };

  test("is what an agreement rests on and has not been carried out, its steps parted by the round's end", () => {
    const record = buildRecord({ outcomes, assessments: [agreed] });
    const [first] = record.rounds;
    const { unfinished, sources } = unresolvedAt(record, "first");
    expect(unfinished).toEqual([
      {
        issue: "truce.scope",
        outcome: first && outcomeAt(outcomes[0] ?? outcome, first),
        today: {
          id: "line-drawn",
          status: "partly-carried-out",
          quantities: [],
          steps: [step("2030-02-20")],
        },
      },
    ]);
    expect(sources.map((source) => source.id)).toEqual(["gazette"]);
  });

  test("is nothing where the issue is not agreed at the round", () => {
    const assessments = [agreed, buildAssessment("second", "opposed")];
    expect(unresolvedAt(buildRecord({ outcomes, assessments }), "second").unfinished).toEqual([]);
  });
});

describe("filters of what is unresolved", () => {
  const back = buildStatement("back", {
    party: "borea",
    issue: "land.border",
    conditions: [
      { when: "after", text: "the guns are silent", refs: [truce.id] },
      { when: "until", text: "spring", refs: [] },
    ],
  });
  const unresolved = unresolvedAt(buildRecord({ statements: [truce, border, back] }), "first");
  const position = (party: string, issue: string, ...ids: string[]): Position => ({
    party,
    issue,
    statements: ids.map((id) => ({ id, state: "fresh", since: "first", touches: false })),
  });
  const positions = [
    position("alba", "truce.scope", truce.id),
    position("borea", "truce.scope"),
    position("borea", "land.border", border.id, back.id),
  ];
  const filter = (filters: Partial<UnresolvedFilters>) =>
    filterUnresolved(unresolved, positions, { ...noUnresolvedFilters, ...filters });
  const ids = (filters: Partial<UnresolvedFilters>) => filter(filters).issues.map((issue) => issue.id);

  test("mean what is unresolved where no status is chosen", () => {
    expect(ids({})).toEqual(["truce.scope", "land.border"]);
    expect(ids({ status: ["not-raised"] })).toEqual(["truce.watch"]);
  });

  test("keep a group's issues, and those a party has spoken on", () => {
    expect(ids({ issue: ["truce"] })).toEqual(["truce.scope"]);
    expect(ids({ party: ["borea"] })).toEqual(["land.border"]);
    expect(ids({ party: ["borea"], issue: ["truce"] })).toEqual([]);
  });

  test("keep the deadlocks that an issue or a party takes part in, and a party's own open ends", () => {
    expect(filter({}).knots).toEqual(unresolved.knots);
    expect(unresolved.knots).toHaveLength(1);
    expect(filter({ issue: ["land"] }).knots).toEqual(unresolved.knots);
    expect(filter({ issue: ["truce.watch"] }).knots).toEqual([]);
    expect(filter({ party: ["medius"] }).knots).toEqual([]);
    expect(filter({ party: ["borea"] }).openEnds).toHaveLength(1);
    expect(filter({ party: ["alba"] }).openEnds).toEqual([]);
  });

  test("count for each value what choosing it would leave", () => {
    for (const chosen of [{}, { issue: ["truce"] }, { party: ["borea"] }, { status: ["one-sided"] }]) {
      const filters = { ...noUnresolvedFilters, ...chosen };
      const facets = countUnresolved(unresolved, positions, filters);
      for (const name of ["issue", "party", "status"] as const) {
        for (const [value, count] of Object.entries(facets[name])) {
          expect([name, value, ids({ ...filters, [name]: [value] }).length]).toEqual([name, value, count]);
        }
      }
    }
  });
});
