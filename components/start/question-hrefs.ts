import { changesHref, compareHref, unresolvedHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import type { Outline } from "@/lib/schemas/views";

/** Where the three questions that a newcomer may begin with are answered. */
export type QuestionHrefs = { compare: string; changed: string; unresolved: string };

/** As the record stands: the comparison it names as its start, the newest two rounds, the newest round. */
export function questionHrefs({ negotiation: { id, start } }: Outline): QuestionHrefs {
  return {
    compare: compareHref(id, { docs: start.docs }),
    changed: changesHref(id),
    unresolved: unresolvedHref(id),
  };
}

/** As it stood at a round: what the principal parties held then, against the round before, left open then. */
export function questionHrefsAt(
  { negotiation: { id }, parties }: Outline,
  round: string,
  previous: string | null,
): QuestionHrefs {
  const principals = parties.filter(({ kind }) => kind === "principal");
  return {
    compare: compareHref(id, { columns: principals.map((party) => positionId(party.id, round)) }),
    changed: changesHref(id, { from: previous, to: round }),
    unresolved: unresolvedHref(id, { round }),
  };
}
