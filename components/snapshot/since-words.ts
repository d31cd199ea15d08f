import { countDifferences } from "@/lib/domain/count-differences";
import { say } from "@/lib/language/say";
import type { SinceFrozen } from "@/lib/schemas/revision-views";

/** "3 positions and 1 other entry have changed since": what became of a frozen round, in one line. */
export function sinceWords(since: SinceFrozen): string {
  if (since.state === "same") return say("snapshot.since_same");
  if (since.state === "unreadable") return say("snapshot.since_unreadable");
  if (since.state === "gone") return say("snapshot.since_gone", { what: since.what });
  const { positions, others } = countDifferences(since.differences);
  if (positions + others === 0) return say("snapshot.since_order");
  if (others === 0) return say("snapshot.since_positions", { positions });
  if (positions === 0) return say("snapshot.since_others", { others });
  return say("snapshot.since_both", { positions, others });
}
