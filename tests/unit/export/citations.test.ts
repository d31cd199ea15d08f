import { beforeAll, describe, expect, test } from "vitest";
import { snapshotInForce } from "@/lib/address/snapshot-view";
import { roundView } from "@/lib/domain/round-view";
import { formatCitations } from "@/lib/export/citation";
import { type CitationFacts, citationItem } from "@/lib/export/citation-item";
import { type CitationStyle, citationStyles } from "@/lib/export/citation-styles";
import { type CitedSnapshot, citeKind } from "@/lib/export/cited";
import { citeView } from "@/lib/export/cited-view";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { loadThreeParty } from "@/tests/unit/domain/three-party";
import { expectedCitations } from "@/tests/unit/export/expected-citations";
import { expectedEntries } from "@/tests/unit/export/expected-entries";

const hash = "3f2a0011".repeat(8);
let record: WholeRecord;
let snapshot: CitedSnapshot;

function snapshotOf(round: string): CitedSnapshot {
  const view = roundView(record, round);
  const entry = {
    hash,
    negotiation: view.negotiation.id,
    round,
    revision: "99887766".repeat(8),
    imported: "2026-03-09T23:59:59.999Z",
    href: `/s/${hash}`,
  };
  return { entry, view, origin: "https://parley.example" };
}

beforeAll(async () => {
  record = await loadThreeParty();
  snapshot = snapshotOf("letters-2017");
});

const cited: Record<keyof typeof expectedCitations, () => CitationFacts | null> = {
  round: () => citeKind.round(snapshot, "letters-2017"),
  document: () => citeKind.document(snapshot, "varnia-draft-2017"),
  issue: () => citeKind.issue(snapshot, "water.release"),
  statement: () => citeKind.statement(snapshot, "os-lantern-sequence"),
  snapshot: () => {
    const docs = ["ostrel-letter-2017", "quillon-note-2017"];
    return citeView(snapshot, snapshotInForce({ view: "compare", docs, stance: ["demands"] }));
  },
};

function write(facts: CitationFacts | null): Record<string, string> {
  if (facts === null) throw new Error("nothing to cite");
  const written = formatCitations(citationItem(facts));
  return Object.fromEntries(written.map(({ style, text }) => [style, text.replaceAll(hash, "HASH")]));
}

describe.each(Object.keys(cited))("a citation of a %s", (kind) => {
  const entry = Object.entries(cited).find(([name]) => name === kind);
  const words = Object.entries(expectedCitations).find(([name]) => name === kind)?.[1];
  const entries = Object.entries(expectedEntries).find(([name]) => name === kind)?.[1];
  const expected: Partial<Record<CitationStyle, string>> = { ...words, ...entries };
  test.each(citationStyles)("as %s", (style) => {
    const text = write(entry?.[1]() ?? null)[style];
    expect(text?.replaceAll("\r\n", "\n")).toBe(expected[style]);
  });
});

test("the lines of RIS end as its readers expect, and no address is broken", () => {
  const { ris = "" } = write(cited.document());
  expect(ris.split("\r\n").every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
});

test("a clause that was continued since stands in its document, a spoken statement in its own round only", () => {
  expect(citeKind.statement(snapshot, "va-draft-1-1")?.link).toBe(
    `https://parley.example/s/${hash}?view=compare&docs=varnia-draft-2017&by=order#va-draft-1-1`,
  );
  const newest = snapshotOf(record.rounds.at(-1)?.id ?? "");
  const shown = new Set(newest.view.statements.map(({ id }) => id));
  const continued = record.statements.find((each) => !shown.has(each.id));
  if (continued === undefined) throw new Error("the record continues a spoken statement");
  const own = snapshotOf(continued.round);
  expect(citeKind.statement(newest, continued.id)).toBeNull();
  expect(citeKind.statement(own, continued.id)?.link).toBe(
    `https://parley.example/s/${hash}#${continued.id}`,
  );
});

test("two views of one snapshot are two entries", () => {
  const ids = [{}, { view: "grid" as const }, { stance: ["offers"] }].map(
    (state) => citeView(snapshot, snapshotInForce(state)).id,
  );
  expect(new Set(ids).size).toBe(3);
});

test("what the snapshot does not hold is not cited from it", () => {
  expect(citeKind.round(snapshot, "grey-island-2018")).toBeNull();
  expect(citeKind.document(snapshot, "ferry-house-text-2018")).toBeNull();
  expect(citeKind.issue(snapshot, "water.nothing")).toBeNull();
});

test("signs that LaTeX takes for its own stand escaped in BibTeX, letters of every script as they are", () => {
  const facts = citeKind.round(snapshot, "letters-2017");
  if (facts === null) throw new Error("nothing to cite");
  const title = "50 % of A&B: #1_x costs $5, «Стамбул» Väinö";
  const { bibtex = "", apa = "" } = write({ ...facts, title });
  expect(bibtex.replaceAll(/[{}]/g, "")).toContain("50 \\% of A\\&B: \\#1\\_x costs \\$5, «Стамбул» Väinö");
  expect(apa).toContain("50 % of A&B: #1_x costs $5, «Стамбул» Väinö");
});
