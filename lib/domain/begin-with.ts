import { positionId } from "@/lib/domain/position-id";
import type { RoundView } from "@/lib/schemas/views";

/** The documents that a comparison of a frozen round begins with: those tabled in it, else the newest one. */
export function documentsToBeginWith(view: RoundView): string[] {
  const tabled = view.documents.filter((document) => document.round === view.round.id);
  const chosen = tabled.length > 0 ? tabled : view.documents.slice(-1);
  return chosen.map((document) => document.id);
}

/** The positions that it begins with: those of the principals. */
export function positionsToBeginWith({ parties, round }: RoundView): string[] {
  const principals = parties.filter((party) => party.kind === "principal");
  return principals.map((party) => positionId(party.id, round.id));
}
