import { formatList } from "@/components/format";
import type { SnapshotState } from "@/lib/address/parameters";
import type { ChangeFilters } from "@/lib/domain/change-filter";
import type { UnresolvedFilters } from "@/lib/domain/unresolved-filter";
import type { RoundLabel } from "@/lib/schemas/views";

type Round = Pick<RoundLabel, "id" | "title">;

/** What of a snapshot stands for a page that no snapshot shows whole, and a sentence that says so. */
export type FrozenView = { frozen: SnapshotState; instead: string; place?: string };

const notFrozen = "this list itself is not frozen.";

/**
 * The changes of a round against the one before it are in its snapshot, though not by their type; those
 * against another round are in none. `rounds` are in order.
 */
export function frozenChanges(
  { from, to }: { from: Round | null; to: Round },
  { type, ...filters }: ChangeFilters,
  rounds: readonly Round[],
): FrozenView {
  const before = rounds[rounds.findIndex((round) => round.id === to.id) - 1];
  if (from === null || from.id !== before?.id) {
    return { frozen: filters, instead: `The snapshot of ${to.title}, the round it rests on; ${notFrozen}` };
  }
  const ofAll = type.length > 0 ? ", of all types" : "";
  return {
    frozen: filters,
    place: "changes",
    instead: `The changes in the snapshot of ${to.title}${ofAll}, as recorded now, never changed.`,
  };
}

/** What is unresolved is in no snapshot, but the grid of the same round is, by issue and by status. */
export function frozenUnresolved(round: Round, { issue, party, status }: UnresolvedFilters): FrozenView {
  const carried = [...(issue.length > 0 ? ["issues"] : []), ...(status.length > 0 ? ["statuses"] : [])];
  const same = carried.length > 0 ? `, with the ${formatList(carried)} chosen here` : "";
  const ofAll = party.length > 0 ? ", of all parties" : "";
  return {
    frozen: { view: "grid", issue, status },
    instead: `The grid in the snapshot of ${round.title}${same}${ofAll}; ${notFrozen}`,
  };
}

/** Outcomes of several rounds are in no one snapshot. */
export function frozenOutcomes(newest: Round, { issue }: { issue: string[] }): FrozenView {
  return {
    frozen: { issue },
    instead: `The snapshot of ${newest.title}, the newest round; ${notFrozen}`,
  };
}

/** The line of an issue goes through all rounds, a snapshot shows where it stood at one. */
export function frozenIssue(newest: Round, issue: string): FrozenView {
  return {
    frozen: { issue: [issue] },
    instead: `This issue in the snapshot of ${newest.title}; its line through the rounds is not frozen.`,
  };
}

/** A document stands in the snapshot of its round, without what was made of it later. */
export function frozenDocument(round: Round, document: string): FrozenView {
  return {
    frozen: { view: "compare", docs: [document], by: "order" },
    instead: `The document in the snapshot of ${round.title}, as recorded now, never changed.`,
  };
}
