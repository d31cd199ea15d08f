import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical";
import { countDifferences } from "@/lib/domain/count-differences";
import { differencesOfRecords } from "@/lib/domain/record-entries";
import { differencesOfRounds } from "@/lib/domain/round-entries";
import { roundView } from "@/lib/domain/round-view";
import { type EntryDifference, storedRecord } from "@/lib/schemas/revision-views";
import { arbitraryRecord } from "./arbitrary-record";
import { buildRecord, buildStatement } from "./build-record";
import { loadThreeParty } from "./three-party";

const first = buildStatement("a1");
const second = buildStatement("b1", { party: "borea", issue: "truce.watch", also: ["truce.scope"] });
const record = buildRecord({ statements: [first, second] });
const view = roundView(record, "first");
const threeParty = await loadThreeParty();

function withStatements(...statements: (typeof first)[]) {
  return roundView({ ...record, statements: statements.map((each, order) => ({ ...each, order })) }, "first");
}

describe("between two snapshots of a round", () => {
  test("a changed statement is told field by field", () => {
    const changed = { ...first, summary: "Other words", certainty: "low" as const };
    expect(differencesOfRounds(view, withStatements(changed, second))).toEqual([
      {
        type: "changed",
        kind: "statement",
        id: "a1",
        label: "Other words",
        party: "alba",
        issue: "truce.scope",
        fields: [
          { type: "changed", field: "summary", from: "What a1 says", to: "Other words" },
          { type: "changed", field: "certainty", from: "high", to: "low" },
        ],
      },
    ]);
  });

  test("a field that only one of them has is added or removed", () => {
    const noted = withStatements({ ...first, coder_note: "A note" }, second);
    const fields = (from: typeof view, to: typeof view) => differencesOfRounds(from, to)[0]?.fields;
    expect(fields(view, noted)).toEqual([{ type: "added", field: "coder_note", to: "A note" }]);
    expect(fields(noted, view)).toEqual([{ type: "removed", field: "coder_note", from: "A note" }]);
  });

  test("a statement that only one of them has is added or removed whole", () => {
    const added = differencesOfRounds(withStatements(first), view);
    const removed = differencesOfRounds(view, withStatements(first));
    const told = { kind: "statement", id: "b1", party: "borea", issue: "truce.watch", fields: [] };
    expect(added).toMatchObject([{ ...told, type: "added" }, { kind: "status" }, { kind: "status" }]);
    expect(removed).toMatchObject([{ ...told, type: "removed" }, { kind: "status" }, { kind: "status" }]);
  });

  test("where a statement counts is part of it", () => {
    const moved = withStatements(first, { ...second, also: [] });
    expect(differencesOfRounds(view, moved)[0]?.fields.map((each) => each.field)).toEqual([
      "also",
      "counts_on",
    ]);
  });

  test("labels, statuses, outcomes, disputes and documents are told as well", () => {
    const last = threeParty.rounds.at(-1)?.id ?? "";
    const from = roundView(threeParty, last);
    const to = {
      ...from,
      statuses: from.statuses.map((each, place) => (place === 0 ? { ...each, reason: "Another" } : each)),
      outcomes: from.outcomes.slice(1),
      disputes: from.disputes.map((each) => ({ ...each, note: "A note" })),
      documents: from.documents.map((each, place) => (place === 0 ? { ...each, title: "Renamed" } : each)),
      negotiation: { ...from.negotiation, licence: "Another licence" },
    };
    expect(differencesOfRounds(from, to).map(({ type, kind }) => `${kind} ${type}`)).toEqual([
      "status changed",
      "document changed",
      "outcome removed",
      ...from.disputes.map(() => "dispute changed"),
      "negotiation changed",
    ]);
  });

  test("the order of entries makes none", () => {
    const turned = {
      ...view,
      statements: view.statements.toReversed().map((each, order) => ({ ...each, order })),
      parties: view.parties.toReversed(),
      sources: view.sources.toReversed(),
    };
    expect(differencesOfRounds(view, turned)).toEqual([]);
  });

  test("there are none exactly where both say the same", () => {
    fc.assert(
      fc.property(
        arbitraryRecord,
        arbitraryRecord,
        fc.constantFrom("first", "second", "third"),
        (a, b, id) => {
          const [from, to] = [roundView(a, id), roundView(b, id)];
          expect(differencesOfRounds(from, from)).toEqual([]);
          expect(differencesOfRounds(from, to).length === 0).toBe(canonicalJson(from) === canonicalJson(to));
        },
      ),
    );
  });

  test("read the other way round, what was added was removed and what changed changed back", () => {
    const opposite = { added: "removed", removed: "added", changed: "changed" };
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const [from, to] = [roundView(a, "third"), roundView(b, "third")];
        const told = differencesOfRounds(to, from).map(({ type, kind, id }) => `${type} ${kind} ${id}`);
        const turned = differencesOfRounds(from, to).map(
          ({ type, kind, id }) => `${opposite[type]} ${kind} ${id}`,
        );
        expect(new Set(turned)).toEqual(new Set(told));
      }),
    );
  });
});

describe("between two revisions of a record", () => {
  const stored = (each: unknown) => storedRecord.parse(JSON.parse(canonicalJson(each)));

  test("every kind of entry is compared by its id", () => {
    const later = {
      ...threeParty,
      statements: threeParty.statements.slice(1),
      sources: threeParty.sources.map((each, place) => (place === 0 ? { ...each, note: "Gone" } : each)),
      assessments: threeParty.assessments.slice(0, -1),
      spellings: [],
    };
    const { agreement: _, ...unmeasured } = later;
    const told = differencesOfRecords(stored(threeParty), stored(unmeasured));
    expect(told.map(({ type, kind }) => `${kind} ${type}`)).toEqual([
      "statement removed",
      "status removed",
      "source changed",
      "negotiation changed",
      "agreement removed",
    ]);
    expect(told[0]?.label).toBe(threeParty.statements[0]?.summary);
  });

  test("a field that this version does not know is told as any other", () => {
    const [statement, ...others] = threeParty.statements;
    const later = { ...threeParty, statements: [{ ...statement, mood: "calm" }, ...others] };
    expect(differencesOfRecords(stored(threeParty), stored(later))).toMatchObject([
      { id: statement?.id, fields: [{ type: "added", field: "mood", to: "calm" }] },
    ]);
  });

  test("a record differs from itself in nothing", () => {
    expect(differencesOfRecords(stored(threeParty), stored(threeParty))).toEqual([]);
  });
});

test("positions are counted by party and issue, everything else by entry", () => {
  const statement: Omit<EntryDifference, "id"> = {
    type: "changed",
    kind: "statement",
    label: "x",
    fields: [],
  };
  expect(
    countDifferences([
      { ...statement, id: "a1", party: "alba", issue: "truce.scope" },
      { ...statement, id: "a2", party: "alba", issue: "truce.scope" },
      { ...statement, id: "b1", party: "borea", issue: "truce.scope" },
      { type: "changed", kind: "source", id: "gazette", label: "x", fields: [] },
    ]),
  ).toEqual({ positions: 2, others: 1 });
});
