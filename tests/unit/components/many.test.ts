import { expect, test } from "vitest";
import { offersNearOnly, positionOptions } from "@/components/compare/column-options";
import { positionEntries } from "@/components/compare/position-entries";
import { deadlockAnchor } from "@/components/deadlocks/knot-section";
import { deadlockPlaces } from "@/components/unresolved/deadlock-places";
import type { Deadlock } from "@/lib/schemas/deadlock-views";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const labels = (parties: number, rounds: number) => ({
  parties: numbers(parties).map((number) => ({
    id: `p${number}`,
    name: `Party ${number}`,
    short: `P${number}`,
    kind: "principal" as const,
  })),
  rounds: numbers(rounds).map((number) => ({
    id: `r${number}`,
    ordinal: number,
    kind: "summit" as const,
    title: `Round ${number}`,
    date: "2030-01-10",
  })),
});
const idsOffered = (record: ReturnType<typeof labels>, near: string) =>
  positionOptions(
    record,
    positionEntries(record).find(({ id }) => id === near),
  ).flatMap(({ options }) => options.map(({ id }) => id));

test("a field offers every position, or where they are too many its round's and its party's", () => {
  const few = labels(3, 200);
  expect(offersNearOnly(few)).toBe(false);
  expect(idsOffered(few, "p2@r7")).toHaveLength(600);
  const many = labels(4, 200);
  expect(offersNearOnly(many)).toBe(true);
  const offered = idsOffered(many, "p2@r7");
  expect(offered).toHaveLength(203);
  expect(offered.filter((id) => id.startsWith("p2@"))).toHaveLength(200);
  expect(offered.filter((id) => id.endsWith("@r7")).sort()).toEqual(["p1@r7", "p2@r7", "p3@r7", "p4@r7"]);
});

test("an issue leads to the first deadlock that it is in, or to the knot where that is not told", () => {
  const deadlock = (issue: string): Deadlock => ({ issues: [issue], parties: [], edges: [] });
  const deadlocks = [...numbers(30).map(() => deadlock("water")), deadlock("fish")];
  const places = deadlockPlaces([{ issues: ["water", "fish"], edges: [], deadlocks }]);
  expect(places.get("water")).toEqual({ count: 30, anchor: deadlockAnchor(1, 1) });
  expect(places.get("fish")).toEqual({ count: 1, anchor: "knot-1" });
});
