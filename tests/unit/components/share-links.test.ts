import { expect, test } from "vitest";
import { frozenComparison, frozenPositions } from "@/components/compare/share-links";
import { noFilters } from "@/lib/domain/filter";

const entry = (id: string, round: string) => ({
  id,
  title: id,
  parties: ["alba"],
  round,
  standing: "joint" as const,
  completeness: "full" as const,
  languages: [],
  clauses: 1,
});
const rounds = ["first", "second", "third"].map((id, index) => ({
  id,
  ordinal: index + 1,
  kind: "summit" as const,
  title: `The ${id} round`,
  date: "2025-06-02",
}));
const state = { ...noFilters, docs: ["b", "a"], by: "issue" as const, issue: ["truce"] };

test("a comparison is frozen with the latest round that one of its documents belongs to", () => {
  const snapshots = { first: "1".repeat(64), second: "2".repeat(64), third: "3".repeat(64) };
  const chosen = [entry("b", "second"), entry("a", "first")];
  expect(frozenComparison(chosen, rounds, snapshots, state)).toEqual({
    href: `/s/${"2".repeat(64)}?view=compare&docs=b,a&issue=truce`,
    round: "The second round",
  });
});

test("without a snapshot there is no frozen link", () => {
  expect(frozenComparison([entry("a", "first")], rounds, {}, state)).toBeNull();
});

test("positions are frozen with their round, as they stand; of several rounds there is no one snapshot", () => {
  const snapshots = { first: "1".repeat(64) };
  const [first, second] = rounds;
  if (!first || !second) throw new Error("there are no rounds");
  const at = (id: string, round: typeof first) => ({
    party: { id, name: id, short: id, kind: "principal" as const },
    round,
  });
  const filters = { ...noFilters, columns: ["alba@first", "borea@first"], issue: ["truce"] };
  expect(frozenPositions([at("alba", first), at("borea", first)], snapshots, filters)).toEqual({
    href: `/s/${"1".repeat(64)}?view=compare&columns=alba@first,borea@first&issue=truce`,
    round: "The first round",
  });
  expect(frozenPositions([at("alba", first), at("alba", second)], snapshots, filters)).toBeNull();
  expect(frozenPositions([at("alba", second)], snapshots, filters)).toBeNull();
});
