import "server-only";
import { placesOfDisputes } from "@/lib/domain/dispute-places";
import { collectReferences } from "@/lib/domain/references";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import type { Dispute, Source } from "@/lib/schemas/entities";
import type { Reference } from "@/lib/schemas/views";

/** A dispute with the statements and outcomes that it concerns, in their short form. */
export type PlacedDispute = { dispute: Dispute; places: Reference[] };
export type Disputes = { disputes: PlacedDispute[]; sources: Source[] };

/** Every fact on which sources differ, and the sources of its versions; null where there is no negotiation. */
export const getDisputes = oncePerImport(async (_inForce, negotiation): Promise<Disputes | null> => {
  const data = await getRecordData(negotiation);
  if (data === null) return null;
  const versions = data.disputes.flatMap((dispute) => dispute.versions);
  const cited = new Set(versions.flatMap((each) => each.citations.map((citation) => citation.source)));
  const places = placesOfDisputes(data.disputes, data);
  return {
    disputes: [...places].map(([dispute, { statements, outcomes }]) => {
      const met = new Set([...statements, ...outcomes].map((each) => each.id));
      return { dispute, places: collectReferences(met, { statements, outcomes, documents: [] }) };
    }),
    sources: data.sources.filter((source) => cited.has(source.id)),
  };
});
