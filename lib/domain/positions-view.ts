import { ancestryOf } from "@/lib/domain/ancestry";
import { disputesAround } from "@/lib/domain/dispute-places";
import { positionId } from "@/lib/domain/position-id";
import { idsReferredToBy } from "@/lib/domain/references";
import { roundLabelOf } from "@/lib/domain/round-view";
import type { Statement } from "@/lib/schemas/entities";
import type { PositionsView, RoundView } from "@/lib/schemas/views";

/**
 * One party's part of a round, with all that it refers to and nothing else. `known` are the statements among
 * which those that the party's own continue are looked for.
 */
export function positionsView(
  view: RoundView,
  party: string,
  known: readonly Statement[] = view.statements,
): PositionsView {
  const positions = view.positions.filter((position) => position.party === party);
  const live = new Set(positions.flatMap((position) => position.statements.map((each) => each.id)));
  const statements = view.statements.filter((statement) => live.has(statement.id));
  const referredTo = new Set(statements.flatMap(idsReferredToBy));
  const said = new Set(statements.map((statement) => statement.document));
  const cited = new Set(statements.flatMap((each) => each.citations.map((citation) => citation.source)));
  return {
    id: positionId(party, view.round.id),
    party,
    round: roundLabelOf(view.round),
    positions,
    statements,
    ancestry: ancestryOf(statements, known),
    references: view.references.filter((reference) => referredTo.has(reference.id)),
    disputes: disputesAround(statements, view.disputes),
    documents: view.documents
      .filter((document) => said.has(document.id))
      .map(({ id, title, packages }) => ({ id, title, packages })),
    sources: view.sources.filter((source) => cited.has(source.id)),
  };
}
