import { describe, expect, test } from "vitest";
import { ancestryOf } from "@/lib/domain/ancestry";
import type { CompareColumn } from "@/lib/domain/compare";
import { pairStatements } from "@/lib/domain/pairing";
import { positionsView } from "@/lib/domain/positions-view";
import { roundView } from "@/lib/domain/round-view";
import type { Statement } from "@/lib/schemas/entities";
import { buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const issues = ["truce.scope", "truce.watch", "land.border"];
const told = (columns: readonly CompareColumn[], ids: readonly string[] = issues) =>
  pairStatements(columns, [{ issues: ids.map((id) => ({ id })) }]).map(
    (pair) => `${pair.column}: ${pair.statement.id} ${pair.by} ${pair.with.id}`,
  );
const column = (id: string, statements: Statement[], known: Statement[] = []): CompareColumn => ({
  id,
  statements,
  ancestry: ancestryOf(statements, [...statements, ...known]),
});

describe("statements of two columns are paired", () => {
  const said = buildStatement("said");
  const between = buildStatement("between", { round: "second", continues: "said" });
  const later = buildStatement("later", { round: "third", continues: "between" });

  test("along a line of which one step stands in neither column", () => {
    expect(told([column("early", [said]), column("late", [later], [said, between])])).toEqual([
      "late: later continues said",
    ]);
    expect(told([column("late", [later], [said, between]), column("early", [said])])).toEqual([
      "early: said continued-by later",
    ]);
  });

  test("with the nearest on the line, where several stand in the first column", () => {
    expect(told([column("early", [said, between]), column("late", [later], [said, between])])).toEqual([
      "late: later continues between",
    ]);
  });

  test("with itself before all others", () => {
    expect(told([column("early", [said, between]), column("late", [between, later], [said])])).toEqual([
      "late: between same between",
      "late: later continues between",
    ]);
  });

  test("else the first of each cell by main issue, as long as neither is paired", () => {
    const left = [said, buildStatement("left"), buildStatement("l-watch", { issue: "truce.watch" })];
    const right = [
      buildStatement("right", { party: "borea" }),
      buildStatement("next", { party: "borea" }),
      buildStatement("r-watch", { party: "borea", issue: "land.border", also: ["truce.watch"] }),
    ];
    expect(told([column("left", left), column("right", right)])).toEqual(["right: right first said"]);
    expect(told([column("left", [said]), column("right", [later], [said, between])])).not.toContain(
      "right: later first said",
    );
  });

  test("each further column with the first; one column alone, or none, has no pairs", () => {
    const two = buildStatement("two", { party: "borea" });
    const three = buildStatement("three", { party: "corvo" });
    expect(told([column("a", [said]), column("b", [two]), column("c", [three])])).toEqual([
      "b: two first said",
      "c: three first said",
    ]);
    expect(told([column("a", [said])])).toEqual([]);
    expect(told([])).toEqual([]);
  });
});

const record = await loadThreeParty();

describe("the three-party record, by hand", () => {
  const ids = record.issue_groups.flatMap((group) => group.issues.map((issue) => issue.id));
  const position = (party: string, round: string): CompareColumn =>
    positionsView(roundView(record, round), party, record.statements);
  const paper = (id: string) =>
    column(
      id,
      record.statements.filter((each) => each.document === id),
      record.statements,
    );

  test("one party at its first and its last round", () => {
    const late = "varnia@grey-island-2018";
    expect(
      told([position("varnia", "lantern-hall-2017"), position("varnia", "grey-island-2018")], ids).sort(),
    ).toEqual([
      `${late}: va-draft-end same va-draft-end`,
      `${late}: va-grey-patrols continues va-draft-2-2`,
      `${late}: va-grey-water continues va-draft-1-1`,
      `${late}: va-lantern-patrols same va-lantern-patrols`,
      `${late}: va-lantern-return same va-lantern-return`,
      `${late}: va-letters-crossings continues va-draft-2-1`,
      `${late}: va-protocol-1 continues va-draft-1-2`,
    ]);
  });

  test("the same two rounds the other way round", () => {
    const early = "varnia@lantern-hall-2017";
    expect(
      told([position("varnia", "grey-island-2018"), position("varnia", "lantern-hall-2017")], ids).sort(),
    ).toEqual([
      `${early}: va-draft-1-1 continued-by va-grey-water`,
      `${early}: va-draft-1-2 continued-by va-protocol-1`,
      `${early}: va-draft-2-1 continued-by va-letters-crossings`,
      `${early}: va-draft-2-2 continued-by va-grey-patrols`,
      `${early}: va-draft-end same va-draft-end`,
      `${early}: va-lantern-patrols same va-lantern-patrols`,
      `${early}: va-lantern-return same va-lantern-return`,
    ]);
  });

  test("party against party at one round: the first on each issue on which both have spoken", () => {
    const other = "ostrelia@grey-island-2018";
    expect(
      told([position("varnia", "grey-island-2018"), position("ostrelia", "grey-island-2018")], ids),
    ).toEqual([
      `${other}: os-grey-water first va-grey-water`,
      `${other}: os-protocol-1 first va-protocol-1`,
      `${other}: os-protocol-2 first va-letters-crossings`,
      `${other}: os-ferry-patrols first va-grey-patrols`,
      `${other}: os-letters-sequence first va-draft-end`,
      `${other}: os-grey-guarantor first va-ferry-guarantor`,
    ]);
  });

  test("a party that has not spoken yet has nothing to be paired", () => {
    const silent = position("quillon", "lantern-hall-2017");
    expect(silent.statements).toEqual([]);
    expect(told([position("varnia", "lantern-hall-2017"), silent], ids)).toEqual([]);
  });

  test("two papers: by their lines, else the first clause on an issue", () => {
    const later = "grey-island-protocol-2018";
    expect(told([paper("varnia-draft-2017"), paper(later)], ids)).toEqual([
      `${later}: va-protocol-1 continues va-draft-1-2`,
      `${later}: os-protocol-2 first va-draft-2-1`,
    ]);
  });
});
