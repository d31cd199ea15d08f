import { expect, test } from "vitest";
import { comparisonsOf, documentsInView, placesOf, roundInView } from "@/components/palette/commands";
import { filterCommand, matchScore, searchValue } from "@/components/palette/match";
import { issueLabelsOf, roundLabelOf } from "@/lib/domain/round-view";
import { loadThreeParty } from "../domain/three-party";

const { negotiation, parties, issue_groups, rounds, documents } = await loadThreeParty();
const outline = {
  negotiation,
  parties,
  issue_groups: issueLabelsOf(issue_groups),
  rounds: rounds.map(roundLabelOf),
  documents: documents.map((document) => ({ ...document, clauses: 0 })),
};
const places = placesOf(outline, null);

test("places are every issue, round, document and party, each once", () => {
  const issues = outline.issue_groups.flatMap((group) => group.issues);
  expect(issues.length).toBeGreaterThan(0);
  expect(places.issues).toHaveLength(issues.length);
  expect(places.rounds).toHaveLength(rounds.length);
  expect(places.documents).toHaveLength(documents.length);
  expect(places.parties).toHaveLength(parties.length);
  const ids = Object.values(places).flatMap((commands) => commands.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("any party may stand first in the grid, all others after it, in the round in view", () => {
  const ids = parties.map(({ id }) => id);
  const found = placesOf(outline, "some-round").order;
  expect(found.map(({ href }) => href)).toEqual(
    ids.map((first) => {
      const order = [first, ...ids.filter((id) => id !== first)];
      return `/${negotiation.id}?round=some-round&order=${order}`;
    }),
  );
});

test("one can compare with every document that is not in view, behind those that are", () => {
  const [shown = "", ...others] = documents.map(({ id }) => id);
  const found = comparisonsOf(outline, [shown]);
  expect(found.map(({ href }) => href)).toEqual(
    others.map((other) => `/${negotiation.id}/compare?docs=${shown},${other}`),
  );
});

test.each([
  ["/n/documents/d", ["d"]],
  ["/n/documents", []],
  ["/n/compare?docs=a,b&issue=x", ["a", "b"]],
  ["/n/compare?columns=a@b", []],
  ["/n?round=r", []],
])("the documents in view at %s", (address, docs) => {
  expect(documentsInView(address)).toEqual(docs);
});

test.each([
  ["/n?round=r", "r"],
  ["/n/rounds/r?order=a", "r"],
  ["/n/rounds", null],
  ["/n", null],
])("the round in view at %s", (address, round) => {
  expect(roundInView(address)).toBe(round);
});

const names = { label: "Memorandum of the second party", hint: "Türkiye talks", words: ["prison-camps"] };

test.each([
  ["memorandum of the second party", 1],
  ["MEMOR", 0.9],
])("what begins a label goes before all else: %s", (query, score) => {
  expect(matchScore(query, names)).toBe(score);
});

test("a label's word goes before a hint's, that before one not shown; every word typed has to be met", () => {
  const scores = ["second", "turk", "prison", "second camps"].map((query) => matchScore(query, names));
  const [label = 0, hint = 0, unseen = 0, both = 0] = scores;
  expect(label).toBeGreaterThan(hint);
  expect(hint).toBeGreaterThan(unseen);
  expect(both).toBeGreaterThan(unseen);
  expect(hint).toBeGreaterThan(both);
  for (const query of ["emorandum", "second x", "mrndm", "…"]) expect(matchScore(query, names)).toBe(0);
});

test("the way to the search is always there, after whatever goes by its name", () => {
  const found = filterCommand(searchValue, "nothing like it");
  expect(found).toBeGreaterThan(0);
  expect(matchScore("prison", names)).toBeGreaterThan(found);
  expect(filterCommand("document a", "camps", [names.label, names.hint, ...names.words])).toBeGreaterThan(
    found,
  );
});
