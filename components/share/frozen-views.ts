import type { SnapshotState } from "@/lib/address/parameters";
import type { ChangeFilters } from "@/lib/domain/change-filter";
import type { UnresolvedFilters } from "@/lib/domain/unresolved-filter";
import { say } from "@/lib/language/say";
import type { RoundLabel } from "@/lib/schemas/views";

type Round = Pick<RoundLabel, "id" | "title">;

/** What of a snapshot stands for a page that no snapshot shows whole, and a sentence that says so. */
export type FrozenView = { frozen: SnapshotState; instead: string; place?: string };

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
    return { frozen: filters, instead: say("share.instead.round", { round: to.title }) };
  }
  return {
    frozen: filters,
    place: "changes",
    instead: say(type.length > 0 ? "share.instead.changes_all" : "share.instead.changes", {
      round: to.title,
    }),
  };
}

/** What is unresolved is in no snapshot, but the grid of the same round is, by issue and by status. */
export function frozenUnresolved(round: Round, { issue, party, status }: UnresolvedFilters): FrozenView {
  const carried = [...(issue.length > 0 ? ["issue"] : []), ...(status.length > 0 ? ["status"] : [])];
  const same = carried.length > 1 ? "both" : (carried[0] ?? "none");
  const parties = party.length > 0 ? "all" : "none";
  return {
    frozen: { view: "grid", issue, status },
    instead: say("share.instead.grid", { round: round.title, same, parties }),
  };
}

/** Outcomes of several rounds are in no one snapshot. */
export function frozenOutcomes(newest: Round, { issue }: { issue: string[] }): FrozenView {
  return {
    frozen: { issue },
    instead: say("share.instead.newest", { round: newest.title }),
  };
}

/** The line of an issue goes through all rounds, a snapshot shows where it stood at one. */
export function frozenIssue(newest: Round, issue: string): FrozenView {
  return {
    frozen: { issue: [issue] },
    instead: say("share.instead.issue", { round: newest.title }),
  };
}

/** A document stands in the snapshot of its round, without what was made of it later. */
export function frozenDocument(round: Round, document: string): FrozenView {
  return {
    frozen: { view: "compare", docs: [document], by: "order" },
    instead: say("share.instead.document", { round: round.title }),
  };
}

/** A list of the whole record is in no one snapshot; the newest one holds most of what it leads to. */
export function frozenList(newest: Round): FrozenView {
  return { frozen: {}, instead: say("share.instead.newest", { round: newest.title }) };
}
