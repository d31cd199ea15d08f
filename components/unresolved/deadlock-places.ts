import { deadlockAnchor } from "@/components/deadlocks/knot-section";
import type { Knot } from "@/lib/schemas/deadlock-views";

/** For each issue in a deadlock: in how many it is, and the anchor of the first. */
export function deadlockPlaces(knots: readonly Knot[]): Map<string, { count: number; anchor: string }> {
  const places = new Map<string, { count: number; anchor: string }>();
  knots.forEach((knot, knotIndex) => {
    knot.deadlocks.forEach((deadlock, index) => {
      for (const issue of deadlock.issues) {
        const anchor = deadlockAnchor(knotIndex + 1, index + 1);
        const known = places.get(issue);
        places.set(issue, known ? { ...known, count: known.count + 1 } : { count: 1, anchor });
      }
    });
  });
  return places;
}
