import { expect, test } from "vitest";
import { collectReferences, idsReferredToBy, referenceToStatement } from "@/lib/domain/references";
import { buildOutcome, buildStatement } from "./build-record";

test("a statement points to what its conditions name and what it continues", () => {
  const statement = buildStatement("a2", {
    continues: "a1",
    conditions: [
      { when: "after", text: "two things", refs: ["b1", "out"] },
      { when: "within", text: "a month", refs: [] },
    ],
  });
  expect(idsReferredToBy(statement)).toEqual(["b1", "out", "a1"]);
  expect(idsReferredToBy(buildStatement("a1"))).toEqual([]);
});

test("the short form has a number and a document only where there is one", () => {
  expect(referenceToStatement(buildStatement("a1"))).toEqual({
    id: "a1",
    kind: "statement",
    label: "What a1 says",
    issue: "truce.scope",
    party: "alba",
    round: "first",
  });
  const clause = buildStatement("p1", { number: "II.3", document: "paper" });
  expect(referenceToStatement(clause)).toMatchObject({ number: "II.3", document: "paper" });
});

test("each id is found once, in the order of the record; what is not there is left out", () => {
  const documents = [
    {
      id: "paper",
      title: "A paper",
      parties: ["alba"],
      round: "first",
      standing: "leak" as const,
      dates: {},
      published_by: [],
      completeness: "full" as const,
      languages: ["en"],
      packages: [{ id: "pair", label: "Both", rule: "all-of" as const, of: ["a1", "a2"] }],
      citations: [],
      sections: [],
    },
  ];
  const found = collectReferences(new Set(["pair", "out", "a2", "a1", "nowhere"]), {
    statements: [buildStatement("a1"), buildStatement("a2")],
    outcomes: [buildOutcome("out")],
    documents,
  });
  expect(found.map(({ kind, id, label }) => [kind, id, label])).toEqual([
    ["statement", "a1", "What a1 says"],
    ["statement", "a2", "What a2 says"],
    ["outcome", "out", "What out is"],
    ["package", "pair", "Both"],
  ]);
});
