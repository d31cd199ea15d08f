import type { Dispute, Document, Outcome, Round, Source, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";

/** Everything of the record that rests on one source, each list in the record's order. */
export type SourceUses = {
  statements: Statement[];
  /** Outcomes that cite it, themselves or in a step. */
  outcomes: Outcome[];
  disputes: Dispute[];
  documents: Document[];
  rounds: Round[];
};

/** How much rests on a source, without what it is. */
export type SourceCounts = Record<keyof SourceUses, number>;

/** A publisher with its sources, each with how much rests on it. */
export type PublisherSources = { publisher: string; sources: { source: Source; uses: SourceCounts }[] };

type Citing = { citations: readonly { source: string }[] };

/** For each source, the entries that cite it; an entry that cites it twice counts once. */
function citedBy<Each>(
  entries: readonly Each[],
  citing: (entry: Each) => readonly Citing[],
): Map<string, Each[]> {
  const found = new Map<string, Each[]>();
  for (const entry of entries) {
    const sources = citing(entry).flatMap((each) => each.citations.map((citation) => citation.source));
    for (const source of new Set(sources)) found.set(source, [...(found.get(source) ?? []), entry]);
  }
  return found;
}

/** Finds what rests on each source; the answer serves any number of them. */
export function createSourceUses(data: RecordData): (source: string) => SourceUses {
  const statements = citedBy(data.statements, (each) => [each]);
  const outcomes = citedBy(data.outcomes, (each) => [each, ...each.steps]);
  const disputes = citedBy(data.disputes, (each) => each.versions);
  const documents = citedBy(data.documents, (each) => [each]);
  const rounds = citedBy(data.rounds, (each) => [each]);
  return (source) => ({
    statements: statements.get(source) ?? [],
    outcomes: outcomes.get(source) ?? [],
    disputes: disputes.get(source) ?? [],
    documents: documents.get(source) ?? [],
    rounds: rounds.get(source) ?? [],
  });
}

function countsOf(uses: SourceUses): SourceCounts {
  return {
    statements: uses.statements.length,
    outcomes: uses.outcomes.length,
    disputes: uses.disputes.length,
    documents: uses.documents.length,
    rounds: uses.rounds.length,
  };
}

const byName = new Intl.Collator("en");

/** All sources under their publishers, these by name, each publisher's newest first. */
export function sourcesByPublisher(data: RecordData): PublisherSources[] {
  const usesOf = createSourceUses(data);
  const newestFirst = data.sources.toSorted((a, b) => byName.compare(b.published ?? "", a.published ?? ""));
  const publishers = [...new Set(data.sources.map((source) => source.publisher))].sort(byName.compare);
  return publishers.map((publisher) => ({
    publisher,
    sources: newestFirst
      .filter((source) => source.publisher === publisher)
      .map((source) => ({ source, uses: countsOf(usesOf(source.id)) })),
  }));
}
