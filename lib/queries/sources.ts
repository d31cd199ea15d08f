import "server-only";
import { type EvidenceShare, evidenceShares } from "@/lib/domain/evidence-share";
import {
  createSourceUses,
  type PublisherSources,
  type SourceUses,
  sourcesByPublisher,
} from "@/lib/domain/source-uses";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import type { Source } from "@/lib/schemas/entities";

export type Sources = { publishers: PublisherSources[]; shares: EvidenceShare[] };
export type SourceView = { source: Source; uses: SourceUses };

/** All sources by publisher, and what the record knows of each party by; null where there is no negotiation. */
export const getSources = oncePerImport(async (_inForce, negotiation): Promise<Sources | null> => {
  const data = await getRecordData(negotiation);
  return data && { publishers: sourcesByPublisher(data), shares: evidenceShares(data) };
});

const getSourceUses = oncePerImport(async (_inForce, negotiation) => {
  const data = await getRecordData(negotiation);
  return data && { sources: data.sources, usesOf: createSourceUses(data) };
});

/** One source with everything that rests on it; null where there is none. */
export async function getSource(negotiation: string, id: string): Promise<SourceView | null> {
  const found = await getSourceUses(negotiation);
  const source = found?.sources.find((each) => each.id === id);
  return found && source ? { source, uses: found.usesOf(id) } : null;
}
