import { describe, expect, test } from "vitest";
import { framedAs } from "@/components/embed/framed-words";
import { frozenChanges, frozenOutcomes, frozenUnresolved } from "@/components/share/frozen-views";
import { noFilters } from "@/lib/domain/filter";
import { noUnresolvedFilters } from "@/lib/domain/unresolved-filter";

const [first, second, third] = ["first", "second", "third"].map((id) => ({ id, title: `The ${id} round` }));
if (!first || !second || !third) throw new Error("there are no rounds");
const rounds = [first, second, third];
const filters = { ...noFilters, issue: ["truce"], party: ["alba"], q: "thirty" };

describe("the frozen link of changes", () => {
  test("leads to those of the round where the other one is the round before it", () => {
    const found = frozenChanges({ from: second, to: third }, { ...filters, type: [] }, rounds);
    expect(found).toEqual({
      frozen: filters,
      place: "changes",
      instead: "The changes in the snapshot of The third round, as recorded now, never changed.",
    });
  });

  test("says that it holds every type, since a snapshot is not filtered by type", () => {
    const found = frozenChanges({ from: second, to: third }, { ...filters, type: ["hardened"] }, rounds);
    expect(found.frozen).toEqual(filters);
    expect(found.instead).toContain("of all types");
  });

  test.each([
    { from: first, to: third },
    { from: null, to: first },
  ])("does not promise the list where the snapshot has another one", (pair) => {
    const found = frozenChanges(pair, { ...filters, type: [] }, rounds);
    expect(found.place).toBeUndefined();
    expect(found.instead).toBe(
      `The snapshot of ${pair.to.title}, the round it rests on; this list itself is not frozen.`,
    );
  });
});

test("what is unresolved is frozen as the grid, by issue and status, and says so", () => {
  const asked = { ...noUnresolvedFilters, issue: ["truce"], status: ["opposed"] };
  expect(frozenUnresolved(third, asked)).toEqual({
    frozen: { view: "grid", issue: ["truce"], status: ["opposed"] },
    instead:
      "The grid in the snapshot of The third round, with the issues and statuses chosen here; this list itself is not frozen.",
  });
  expect(frozenUnresolved(third, { ...asked, party: ["alba"] }).instead).toContain("of all parties");
  expect(frozenUnresolved(third, noUnresolvedFilters).instead).not.toContain("chosen here");
});

test("outcomes say that the snapshot is of the newest round and the list is not frozen", () => {
  const { frozen, instead } = frozenOutcomes(third, { issue: ["truce"] });
  expect(frozen).toEqual({ issue: ["truce"] });
  expect(instead).toBe("The snapshot of The third round, the newest round; this list itself is not frozen.");
});

test("code to embed is called this view only where the frame shows it", () => {
  expect(framedAs("frozen", "/s/abc?view=grid", true)).toBe("view");
  expect(framedAs("frozen", "/s/abc?view=grid", false)).toBe("snapshot");
  expect(framedAs("live", "/n/compare?docs=a", false)).toBe("view");
  expect(framedAs("live", "/n/rounds/first", true)).toBe("grid");
});
