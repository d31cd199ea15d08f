import { DisputeItem } from "@/components/disputes/dispute-item";
import round from "@/components/rounds/round.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { say } from "@/lib/language/say";
import type { Dispute } from "@/lib/schemas/entities";

export type DisputeListProps = {
  disputes: readonly Dispute[];
  /** How many there are without filters. */
  all: number;
  lookups: Lookups;
};

/** The facts on which sources differ, every version in view. */
export function DisputeList({ disputes, all, lookups }: DisputeListProps) {
  if (all === 0) return null;
  return (
    <section className={round.part} aria-labelledby="disputes">
      <h2 id="disputes">{say("rounds.disputes")}</h2>
      {disputes.length < all && (
        <p className={round.quiet}>{say("rounds.disputes_left_out", { count: all - disputes.length })}</p>
      )}
      <ul>
        {disputes.map((dispute) => (
          <DisputeItem key={dispute.id} dispute={dispute} lookups={lookups} />
        ))}
      </ul>
    </section>
  );
}
