import { describe, expect, test } from "vitest";
import { chainOf, packagesAround } from "@/lib/domain/statement-context";
import type { RecordData } from "@/lib/schemas/record-data";
import { buildRecord, buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const invented = await loadThreeParty();

function statementIn(data: RecordData, id: string) {
  const found = data.statements.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
}

const chain = (data: RecordData, id: string) =>
  chainOf(data, statementIn(data, id)).map((link) => `${link.id} ${link.change ?? "-"}`);

describe("the line of a statement", () => {
  test("is the same from whichever of its links, oldest first, with what each did", () => {
    const ferry = ["os-letter-2-b -", "os-ferry-ferry softened", "os-protocol-2 narrowed"];
    for (const id of ["os-letter-2-b", "os-ferry-ferry", "os-protocol-2"])
      expect(chain(invented, id)).toEqual(ferry);
  });

  test("of one that nothing is tied to is itself", () => {
    expect(chain(invented, "qu-ferry-return")).toEqual(["qu-ferry-return -"]);
  });

  const parted = buildRecord({
    statements: [
      buildStatement("root"),
      buildStatement("left", {
        round: "second",
        continues: "root",
        change: "softened",
        change_reason: "Why",
      }),
      buildStatement("right", { round: "second", continues: "root", change: "hardened" }),
      buildStatement("leaf", { round: "third", continues: "left", change: "restated" }),
    ],
  });

  test("holds all that continues it where it parts, and not what parts from it earlier", () => {
    expect(chain(parted, "root")).toEqual(["root -", "left softened", "right hardened", "leaf restated"]);
    expect(chain(parted, "left")).toEqual(["root -", "left softened", "leaf restated"]);
    expect(chain(parted, "right")).toEqual(["root -", "right hardened"]);
  });

  test("carries the coder's reason", () => {
    expect(chainOf(parted, statementIn(parted, "leaf"))[1]).toMatchObject({
      id: "left",
      reason: "Why",
      continues: "root",
    });
  });

  test("ends even where a record goes round in circles", () => {
    const circle = buildRecord({
      statements: [
        buildStatement("one", { continues: "two", change: "restated" }),
        buildStatement("two", { continues: "one", change: "restated" }),
      ],
    });
    expect(chain(circle, "one")).toEqual(["one restated", "two restated"]);
  });
});

describe("the packages around a clause in the three-party record, by hand", () => {
  const around = (id: string) =>
    packagesAround(invented, statementIn(invented, id)).map((each) => [
      each.id,
      each.parts.map((part) => part.id),
      each.required_by.map((naming) => naming.id),
    ]);

  test("innermost first, with the other parts, be they clauses or packages", () => {
    expect(around("os-letter-2-b")).toEqual([
      ["os-letter-crossings", ["os-letter-2-a", "os-letter-2-b"], []],
      ["os-letter-choice", ["os-letter-crossings", "os-letter-3"], []],
    ]);
    expect(around("os-letter-3")).toEqual([["os-letter-choice", ["os-letter-crossings", "os-letter-3"], []]]);
  });

  test("with whose conditions name the package", () => {
    expect(around("tl-text-2")).toEqual([
      ["tl-text-first-day", ["tl-text-1", "tl-text-2", "tl-text-3"], ["tl-text-4"]],
    ]);
  });

  test("none for a clause by itself, none for what was spoken", () => {
    expect(around("os-letter-1")).toEqual([]);
    expect(around("os-lantern-water")).toEqual([]);
  });
});
