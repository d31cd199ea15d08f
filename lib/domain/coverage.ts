import { orderParties } from "@/lib/domain/order";
import type { Document, Round } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";

/** How many statements of one party each round has; a round without any is left out. */
export type PartyCoverage = { party: string; rounds: Readonly<Record<string, number>>; all: number };

/** How much the record holds of each party in each round, and which papers it knows in part only. */
export type Coverage = {
  /** Oldest first. */
  rounds: Pick<Round, "id" | "title" | "date">[];
  /** In the default order, those of whom nothing is recorded among them. */
  parties: PartyCoverage[];
  /** Documents of which less than the whole text is known, in the record's order. */
  partial: Pick<Document, "id" | "title" | "completeness" | "standing">[];
};

/** Counts statements, clauses included, by party and round. */
export function coverageOf(data: RecordData): Coverage {
  const rounds = data.rounds.toSorted((a, b) => a.ordinal - b.ordinal);
  const counts = new Map<string, Record<string, number>>();
  for (const { party, round } of data.statements) {
    const own = counts.get(party) ?? {};
    own[round] = (own[round] ?? 0) + 1;
    counts.set(party, own);
  }
  return {
    rounds: rounds.map(({ id, title, date }) => ({ id, title, date })),
    parties: orderParties(data.parties).map(({ id }) => {
      const own = counts.get(id) ?? {};
      return { party: id, rounds: own, all: Object.values(own).reduce((sum, each) => sum + each, 0) };
    }),
    partial: data.documents
      .filter((document) => document.completeness !== "full")
      .map(({ id, title, completeness, standing }) => ({ id, title, completeness, standing })),
  };
}
