import { orderParties } from "@/lib/domain/order";
import type { RecordData } from "@/lib/schemas/record-data";
import { type Evidence, evidenceKinds } from "@/lib/schemas/words";

/** One kind of evidence: how many statements of a party are known by it, and which part of all of them. */
export type EvidencePart = { evidence: Evidence; count: number; share: number };

/** What the record knows of a party by; nothing in `parts` where it has no statement. */
export type EvidenceShare = {
  party: string;
  all: number;
  /** In the fixed order of kinds, those that occur. */
  parts: EvidencePart[];
};

/** For each party, in the default order, how its statements are known. */
export function evidenceShares({ parties, statements }: RecordData): EvidenceShare[] {
  return orderParties(parties).map(({ id }) => {
    const own = statements.filter((statement) => statement.party === id);
    const parts = evidenceKinds.map((evidence) => {
      const count = own.filter((statement) => statement.evidence === evidence).length;
      return { evidence, count, share: own.length === 0 ? 0 : count / own.length };
    });
    return { party: id, all: own.length, parts: parts.filter(({ count }) => count > 0) };
  });
}
