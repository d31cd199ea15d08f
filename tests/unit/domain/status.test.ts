import { describe, expect, test } from "vitest";
import { isUnresolved, openRunAt, statusAt } from "@/lib/domain/status";
import { statuses } from "@/lib/schemas/words";
import { buildAssessment, buildRecord, buildStatement } from "./build-record";

describe("an assessed issue", () => {
  const data = buildRecord({
    assessments: [buildAssessment("first", "opposed"), buildAssessment("second", "conditional")],
  });

  test("stands where the assessment of that round puts it", () => {
    expect(statusAt(data, "truce.scope", "second")).toEqual({
      issue: "truce.scope",
      round: "second",
      status: "conditional",
      assessed: true,
      carried: false,
      since: "second",
      reason: "Why it is conditional",
      rests_on: [],
    });
  });

  test("carries the newest assessment on, with its round", () => {
    expect(statusAt(data, "truce.scope", "third")).toMatchObject({
      round: "second",
      status: "conditional",
      carried: true,
      since: "second",
    });
  });

  test("knows nothing of a later assessment", () => {
    expect(statusAt(data, "truce.scope", "first")).toMatchObject({ status: "opposed", since: "first" });
  });
});

describe("an issue that nobody assessed", () => {
  const at = (...parties: string[]) =>
    statusAt(
      buildRecord({ statements: parties.map((party) => buildStatement(`${party}-1`, { party })) }),
      "truce.scope",
      "second",
    );

  test.each([
    ["nobody has spoken", [], "not-raised"],
    ["only a mediator has spoken", ["medius"], "not-raised"],
    ["one principal has spoken", ["alba", "medius"], "one-sided"],
    ["both principals have spoken", ["alba", "borea"], "unknown"],
  ] as const)("%s", (_what, parties, status) => {
    expect(at(...parties)).toMatchObject({ status, assessed: false, carried: false, round: "second" });
    expect(at(...parties)).not.toHaveProperty("reason");
  });

  test("a statement that touches it counts as speaking; one of a later round does not", () => {
    const data = buildRecord({
      statements: [
        buildStatement("a1", { issue: "land.border", also: ["truce.scope"] }),
        buildStatement("b3", { party: "borea", round: "third" }),
      ],
    });
    expect(statusAt(data, "truce.scope", "second").status).toBe("one-sided");
    expect(statusAt(data, "truce.scope", "third").status).toBe("unknown");
  });
});

describe("since", () => {
  test("is the first round of the unbroken run, whoever assessed it in between", () => {
    const data = buildRecord({
      statements: [buildStatement("a1")],
      assessments: [buildAssessment("second", "one-sided")],
    });
    expect(statusAt(data, "truce.scope", "third").since).toBe("first");
  });

  test("begins again after another status", () => {
    const data = buildRecord({
      assessments: [
        buildAssessment("first", "opposed"),
        buildAssessment("second", "conditional"),
        buildAssessment("third", "opposed"),
      ],
    });
    expect(statusAt(data, "truce.scope", "third").since).toBe("third");
  });

  test("an unknown that was assessed is another thing than one that nobody assessed", () => {
    const data = buildRecord({
      statements: [buildStatement("a1"), buildStatement("b1", { party: "borea" })],
      assessments: [buildAssessment("second", "unknown")],
    });
    expect(statusAt(data, "truce.scope", "first")).toMatchObject({ status: "unknown", assessed: false });
    expect(statusAt(data, "truce.scope", "third")).toMatchObject({ status: "unknown", since: "second" });
  });
});

describe("how long an issue is open", () => {
  test("everything is unresolved but agreed and not raised", () => {
    expect(statuses.filter((status) => !isUnresolved(status))).toEqual(["agreed", "not-raised"]);
  });

  test("runs over changing statuses, and ends with an agreement", () => {
    const data = buildRecord({
      assessments: [
        buildAssessment("first", "opposed"),
        buildAssessment("second", "conditional"),
        buildAssessment("third", "agreed"),
      ],
    });
    expect(openRunAt(data, "truce.scope", "second")).toEqual({
      issue: "truce.scope",
      since: "first",
      rounds: 2,
    });
    expect(openRunAt(data, "truce.scope", "third")).toBeNull();
  });
});
