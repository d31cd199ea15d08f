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
  return {
    rounds: rounds.map(({ id, title, date }) => ({ id, title, date })),
    parties: orderParties(data.parties).map(({ id }) => {
      const own = data.statements.filter((statement) => statement.party === id);
      const counts = rounds
        .map((round) => [round.id, own.filter((each) => each.round === round.id).length] as const)
        .filter(([, count]) => count > 0);
      return { party: id, rounds: Object.fromEntries(counts), all: own.length };
    }),
    partial: data.documents
      .filter((document) => document.completeness !== "full")
      .map(({ id, title, completeness, standing }) => ({ id, title, completeness, standing })),
  };
}
