import { describe, expect, test } from "vitest";
import { groundsIn, openEndsIn, requirementsIn } from "@/lib/domain/requirements";
import { upToRound } from "@/lib/domain/round-view";
import type { Statement } from "@/lib/schemas/entities";
import type { Condition } from "@/lib/schemas/parts";
import { buildOutcome, buildRecord, buildStatement } from "./build-record";

const border = buildStatement("about-the-border", { party: "borea", issue: "land.border" });

function requiring(when: Condition["when"], refs: string[], fields: Partial<Statement> = {}): Statement {
  return buildStatement("conditional", { conditions: [{ when, text: "a step is taken", refs }], ...fields });
}

function arrows(...statements: Statement[]): string[] {
  return requirementsIn(buildRecord({ statements })).map((edge) => `${edge.from} > ${edge.to}`);
}

describe("requirements", () => {
  test.each(["after", "if"] as const)("hold an issue back %s what they name", (when) => {
    expect(arrows(border, requiring(when, [border.id]))).toEqual(["truce.scope > land.border"]);
  });

  test("are turned round by before", () => {
    expect(arrows(border, requiring("before", [border.id]))).toEqual(["land.border > truce.scope"]);
  });

  test.each(["until", "unless", "within"] as const)("do not follow from %s", (when) => {
    expect(arrows(border, requiring(when, [border.id]))).toEqual([]);
  });

  test.each(["warns", "reserves", "rejects"] as const)("do not follow from a statement that %s", (stance) => {
    expect(arrows(border, requiring("after", [border.id], { stance }))).toEqual([]);
  });

  test.each(["demands", "offers", "proposes", "accepts", "accepts-conditionally", "holds"] as const)(
    "follow from a statement that %s",
    (stance) => {
      expect(arrows(border, requiring("after", [border.id], { stance }))).toHaveLength(1);
    },
  );

  test("do not lead from an issue to itself", () => {
    const same = buildStatement("about-the-truce", { party: "borea" });
    expect(arrows(same, requiring("after", [same.id]))).toEqual([]);
    expect(arrows(requiring("after", ["conditional"]))).toEqual([]);
  });

  test("count what is named by its main issue, not by those it touches", () => {
    const touching = buildStatement("touching", { issue: "truce.watch", also: ["land.border"] });
    expect(arrows(touching, requiring("after", ["touching"]))).toEqual(["truce.scope > truce.watch"]);
  });

  test("come from live statements only, but may name one that has been continued", () => {
    const later = buildStatement("later", { issue: "land.border", round: "second", continues: border.id });
    expect(arrows(border, later, requiring("after", [border.id]))).toEqual(["truce.scope > land.border"]);
    const dropped = buildStatement("dropped", { round: "second", continues: "conditional" });
    expect(arrows(border, requiring("after", [border.id]), dropped)).toEqual([]);
  });

  test("count an outcome by its issue, and a package by those of its parts", () => {
    const outcome = buildOutcome("line-drawn", { issue: "land.border" });
    const watch = buildStatement("watch", { issue: "truce.watch", document: "paper" });
    const parts = [border.id, "inner"];
    const record = buildRecord({
      statements: [
        border,
        watch,
        requiring("after", ["line-drawn"]),
        requiring("after", ["outer"], { id: "b" }),
      ],
      outcomes: [outcome],
      documents: [
        {
          id: "paper",
          title: "Paper",
          parties: ["alba"],
          round: "first",
          standing: "joint",
          dates: {},
          published_by: [],
          completeness: "full",
          languages: [],
          packages: [
            { id: "outer", label: "Outer", rule: "all-of", of: parts },
            { id: "inner", label: "Inner", rule: "one-of", of: ["watch", "outer"] },
          ],
          citations: [{ source: "gazette", locator: "page 1" }],
          sections: [{ clauses: ["watch"] }],
        },
      ],
    });
    expect(groundsIn(record).map((ground) => `${ground.statement}: ${ground.from} > ${ground.to}`)).toEqual([
      "conditional: truce.scope > land.border",
      "b: truce.scope > land.border",
      "b: truce.scope > truce.watch",
    ]);
  });

  test("keep every party and statement of an edge once", () => {
    const twice = requiring("after", [border.id], {
      conditions: [
        { when: "after", text: "the line is drawn", refs: [border.id] },
        { when: "if", text: "nobody moves it", refs: [border.id] },
      ],
    });
    const other = requiring("if", [border.id], { id: "other", party: "medius" });
    expect(requirementsIn(buildRecord({ statements: [border, twice, other] }))).toEqual([
      {
        from: "truce.scope",
        to: "land.border",
        parties: ["alba", "medius"],
        statements: ["conditional", "other"],
      },
    ]);
  });
});

describe("open ends", () => {
  test("are the conditions of live statements that name nothing", () => {
    const record = buildRecord({
      statements: [border, requiring("until", []), requiring("after", [border.id])],
    });
    expect(openEndsIn(record)).toEqual([
      {
        issue: "truce.scope",
        party: "alba",
        statement: "conditional",
        condition: { when: "until", text: "a step is taken", refs: [] },
      },
    ]);
  });

  test("are also those that name only what a later round brings", () => {
    const later = buildStatement("later", { issue: "land.border", round: "second" });
    const record = buildRecord({ statements: [requiring("after", ["later"]), later] });
    expect(openEndsIn(upToRound(record, "first"))).toHaveLength(1);
    expect(openEndsIn(record)).toEqual([]);
  });
});
