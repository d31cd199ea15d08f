import { expect, test } from "vitest";
import { feedEntries } from "@/lib/domain/feed-entries";
import type { EntryDifference, RevisionEntry } from "@/lib/schemas/revision-views";
import { buildRecord, buildRound, buildStatement } from "./build-record";

const data = buildRecord({
  rounds: [buildRound("first", 1), buildRound("second", 2)],
  statements: [
    buildStatement("a1"),
    buildStatement("a2", {
      round: "second",
      date: "2030-02-12",
      continues: "a1",
      change: "hardened",
      change_reason: "More is asked.",
    }),
    buildStatement("b1", {
      round: "second",
      date: "2030-02",
      date_precision: "month",
      also: ["truce.guard"],
    }),
  ],
});

function revision(id: string, imported: string, differences: EntryDifference[]): RevisionEntry {
  const revisionId = id.repeat(64);
  return {
    revision: revisionId,
    imported,
    importer: 1,
    previous: "0".repeat(64),
    differences,
    snapshots: [],
  };
}

const onStatement = (id: string, fields: Partial<EntryDifference> = {}): EntryDifference => ({
  type: "changed",
  kind: "statement",
  id,
  label: `What ${id} says`,
  party: "alba",
  issue: "truce.scope",
  fields: [{ type: "changed", field: "summary", from: "Before.", to: `What ${id} says` }],
  ...fields,
});

const idsOf = (entries: { id: string }[]) => entries.map((entry) => entry.id);

test("every change of every round is told, newest first, under an id made of what it is", () => {
  expect(idsOf(feedEntries(data, []))).toEqual([
    "urn:parley:change:talks:second:a2:hardened",
    "urn:parley:change:talks:second:b1:added",
    "urn:parley:change:talks:first:a1:added",
  ]);
});

test("a change has what was said before, the reason, and the moment of the record", () => {
  const [hardened, added] = feedEntries(data, []);
  expect(hardened).toMatchObject({
    before: "What a1 says",
    summary: "What a2 says",
    reason: "More is asked.",
    rounds: { from: "first", to: "second" },
    updated: "2030-02-12T00:00:00.000Z",
  });
  expect(added).toMatchObject({
    before: null,
    issues: ["truce.scope", "truce.guard"],
    updated: "2030-02-10T00:00:00.000Z",
  });
});

test("a correction comes under the moment of its import, with the fields that changed", () => {
  const [first] = feedEntries(data, [revision("1", "2031-01-01T10:00:00.000Z", [onStatement("a1")])]);
  expect(first).toEqual({
    id: "urn:parley:correction:talks:a1:changed:0000000000000000:1111111111111111",
    kind: "correction",
    type: "changed",
    party: "alba",
    issues: ["truce.scope"],
    statement: "a1",
    rounds: null,
    summary: "What a1 says",
    before: "Before.",
    reason: "summary",
    updated: "2031-01-01T10:00:00.000Z",
  });
});

test("what came with a round of its own is no correction; what was added to an old one is", () => {
  const newRound: EntryDifference = {
    type: "added",
    kind: "round",
    id: "second",
    label: "Second",
    fields: [],
  };
  const added = (id: string) => onStatement(id, { type: "added", fields: [] });
  const corrections = feedEntries(data, [
    revision("1", "2031-01-01T10:00:00.000Z", [newRound, added("a1"), added("a2"), added("b1")]),
  ]).filter((entry) => entry.kind === "correction");
  expect(corrections.map((entry) => entry.statement)).toEqual(["a1"]);
});

test("other entries of the record are no corrections of statements, and a removed statement is one", () => {
  const differences: EntryDifference[] = [
    { type: "changed", kind: "source", id: "gazette", label: "Gazette", fields: [] },
    onStatement("gone", { type: "removed", fields: [] }),
  ];
  const corrections = feedEntries(data, [revision("1", "2031-01-01T10:00:00.000Z", differences)]).slice(0, 2);
  expect(corrections[0]).toMatchObject({
    kind: "correction",
    type: "removed",
    statement: "gone",
    reason: null,
  });
  expect(corrections[1]?.kind).toBe("change");
});

test("a record that went to and fro tells the same correction once, at the later time", () => {
  const [later, other] = feedEntries(data, [
    revision("1", "2031-03-01T10:00:00.000Z", [onStatement("a1")]),
    revision("1", "2031-01-01T10:00:00.000Z", [onStatement("a1")]),
  ]);
  expect(later?.updated).toBe("2031-03-01T10:00:00.000Z");
  expect(other?.kind).toBe("change");
});
