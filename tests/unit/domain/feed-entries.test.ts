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

const newRound: EntryDifference = {
  type: "added",
  kind: "round",
  id: "second",
  label: "Second",
  fields: [],
};

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
    of: { kind: "statement", id: "a1" },
    party: "alba",
    issues: ["truce.scope"],
    rounds: null,
    summary: "What a1 says",
    before: "Before.",
    reason: "summary",
    updated: "2031-01-01T10:00:00.000Z",
  });
});

test("what came with a round of its own is no correction; what was added to an old one is", () => {
  const added = (id: string) => onStatement(id, { type: "added", fields: [] });
  const corrections = feedEntries(data, [
    revision("1", "2031-01-01T10:00:00.000Z", [newRound, added("a1"), added("a2"), added("b1")]),
  ]).filter((entry) => entry.kind === "correction");
  expect(corrections.map((entry) => entry.of.id)).toEqual(["a1"]);
});

test("every entry of the record that changed is told once, with its fields, its issue where it has one", () => {
  const on = (kind: EntryDifference["kind"], id: string, more: Partial<EntryDifference> = {}) => ({
    ...onStatement(id, more),
    kind,
  });
  const { party: _party, issue: _issue, ...plain } = onStatement("gazette", { type: "removed", fields: [] });
  const differences: EntryDifference[] = [
    on("status", "truce.scope@first", {
      fields: [
        { type: "changed", field: "status", from: "opposed", to: "agreed" },
        { type: "added", field: "rests_on", to: ["a1"] },
      ],
    }),
    on("outcome", "swap"),
    { ...plain, kind: "source" },
    { ...plain, kind: "party", id: "alba", type: "added" },
    { ...plain, kind: "issue", id: "truce.guard", type: "added" },
    onStatement("gone", { type: "removed", fields: [] }),
  ];
  const entries = feedEntries(data, [revision("1", "2031-01-01T10:00:00.000Z", differences)]).filter(
    (entry) => entry.kind === "correction",
  );
  const between = "0000000000000000:1111111111111111";
  expect(idsOf(entries)).toEqual([
    `urn:parley:correction:talks:status:truce.scope@first:changed:${between}`,
    `urn:parley:correction:talks:outcome:swap:changed:${between}`,
    `urn:parley:correction:talks:source:gazette:removed:${between}`,
    `urn:parley:correction:talks:party:alba:added:${between}`,
    `urn:parley:correction:talks:issue:truce.guard:added:${between}`,
    `urn:parley:correction:talks:gone:removed:${between}`,
  ]);
  expect(entries.map((entry) => [entry.party, entry.issues, entry.reason])).toEqual([
    ["alba", ["truce.scope"], "status, rests on"],
    ["alba", ["truce.scope"], "summary"],
    [null, [], null],
    ["alba", [], null],
    [null, ["truce.guard"], null],
    ["alba", ["truce.scope"], null],
  ]);
  expect(entries[1]).toMatchObject({ before: "Before.", summary: "What swap says" });
});

test("a round that was added is told of as it comes, its changes no earlier, and what came with it is news", () => {
  const imported = "2031-01-01T10:00:00.000Z";
  const withRound: EntryDifference[] = [
    newRound,
    onStatement("a2", { type: "added", fields: [] }),
    { type: "added", kind: "source", id: "gazette", label: "Gazette", fields: [] },
  ];
  const entries = feedEntries(data, [revision("1", imported, withRound)]);
  expect(entries.map(({ id, updated }) => [id, updated])).toEqual([
    [`urn:parley:addition:talks:round:second:added:0000000000000000:1111111111111111`, imported],
    ["urn:parley:change:talks:second:b1:added", imported],
    ["urn:parley:change:talks:second:a2:hardened", imported],
    ["urn:parley:change:talks:first:a1:added", "2030-01-10T00:00:00.000Z"],
  ]);
});

test("a record that went to and fro tells the same correction once, at the later time", () => {
  const [later, other] = feedEntries(data, [
    revision("1", "2031-03-01T10:00:00.000Z", [onStatement("a1")]),
    revision("1", "2031-01-01T10:00:00.000Z", [onStatement("a1")]),
  ]);
  expect(later?.updated).toBe("2031-03-01T10:00:00.000Z");
  expect(other?.kind).toBe("change");
});
