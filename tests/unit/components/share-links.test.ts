import { expect, test } from "vitest";
import { frozenComparison } from "@/components/compare/share-links";
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
