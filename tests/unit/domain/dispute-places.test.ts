import { describe, expect, test } from "vitest";
import { countDisputeFacets, filterDisputes, noDisputeFilters } from "@/lib/domain/dispute-filter";
import { disputesAround, findDisputes, placesOfDisputes } from "@/lib/domain/dispute-places";
import { roundView } from "@/lib/domain/round-view";
import type { Dispute } from "@/lib/schemas/entities";
import { buildOutcome, buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

function disputed(fields: Partial<Dispute> = {}): Dispute {
  const version = (says: string, locator: string) => {
    return { says, by: "someone", citations: [{ source: "gazette", locator }] };
  };
  return {
    id: "which-day",
    question: "On which day?",
    kind: "conflict",
    issue: "truce.scope",
    round: "first",
    versions: [version("On Monday.", "page 1"), version("On Tuesday.", "page 2")],
    ...fields,
  };
}

describe("the disputes that concern a statement", () => {
  test("rest on a passage that it rests on too, on an issue that it is about", () => {
    expect(findDisputes([disputed()]).ofStatement(buildStatement("a"))).toEqual([disputed()]);
  });

  test("may be about an issue that it only touches", () => {
    const touching = buildStatement("a", { issue: "talks.venue", also: ["truce.scope"] });
    expect(findDisputes([disputed()]).ofStatement(touching)).toHaveLength(1);
  });

  test("are not those of another issue, though one passage tells of both", () => {
    expect(findDisputes([disputed()]).ofStatement(buildStatement("a", { issue: "talks.venue" }))).toEqual([]);
  });

  test("are not those that another passage of the same source tells of", () => {
    const elsewhere = buildStatement("a", { citations: [{ source: "gazette", locator: "page 3" }] });
    expect(findDisputes([disputed()]).ofStatement(elsewhere)).toEqual([]);
  });
});

test("those around several statements come once, in the order of the record", () => {
  const other = disputed({ id: "which-place" });
  const elsewhere = disputed({ id: "elsewhere", issue: "talks.venue" });
  const said = [buildStatement("a"), buildStatement("b")];
  expect(disputesAround(said, [other, elsewhere, disputed()])).toEqual([other, disputed()]);
});

describe("the disputes that concern an outcome", () => {
  test("may rest on what one of its steps rests on, whatever the issue", () => {
    const step = {
      date: "2030-01-11",
      what: "Done",
      quantities: [],
      citations: [{ source: "gazette", locator: "page 2" }],
    };
    const citations = [{ source: "gazette", locator: "page 9" }];
    const outcome = buildOutcome("exchange", { issue: "talks.venue", citations, steps: [step] });
    expect(findDisputes([disputed()]).ofOutcome(outcome)).toHaveLength(1);
    expect(findDisputes([disputed()]).ofOutcome({ ...outcome, steps: [] })).toEqual([]);
  });
});

test("where the disputes of the three-party record are met, by hand", () => {
  const places = [...placesOfDisputes(invented.disputes, invented)].map(
    ([dispute, { statements, outcomes }]) => [dispute.id, [...statements, ...outcomes].map(({ id }) => id)],
  );
  expect(places).toEqual([
    ["who-shut-the-gates", []],
    ["word-for-return", ["tl-text-4"]],
    ["number-of-boats", ["va-grey-patrols"]],
  ]);
});

describe("filters of disputes", () => {
  const { disputes } = invented;
  const found = (filters: { issue?: string[]; kind?: string[] }) =>
    filterDisputes(disputes, { ...noDisputeFilters, ...filters }).map(({ id }) => id);

  test("several values are or, names are and, a group stands for its issues", () => {
    expect(found({})).toEqual(disputes.map(({ id }) => id));
    expect(found({ issue: ["water", "border.patrols"] })).toEqual(["who-shut-the-gates", "number-of-boats"]);
    expect(found({ kind: ["wording", "conflict"], issue: ["people"] })).toEqual(["word-for-return"]);
    expect(found({ kind: ["wording"], issue: ["water"] })).toEqual([]);
  });

  test("each count says what its value would leave with the other filter on", () => {
    expect(countDisputeFacets(disputes, { issue: ["border"], kind: [] })).toEqual({
      issue: {
        water: 1,
        "water.release": 1,
        people: 1,
        "people.return": 1,
        border: 1,
        "border.patrols": 1,
      },
      kind: { "change-over-time": 1 },
    });
  });
});

test("a round has its own disputes, and those of earlier rounds that its statements tell of", () => {
  const own = invented.rounds.map((round) =>
    invented.disputes.filter((each) => each.round === round.id).map((each) => each.id),
  );
  const had = invented.rounds.map((round) => roundView(invented, round.id).disputes.map((each) => each.id));
  expect(own).toEqual([["who-shut-the-gates"], [], ["word-for-return"], ["number-of-boats"]]);
  expect(had).toEqual([
    ["who-shut-the-gates"],
    [],
    ["word-for-return"],
    ["word-for-return", "number-of-boats"],
  ]);
});
