import { formatList } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import { OutcomeSteps } from "@/components/outcomes/outcome-steps";
import { OutcomeQuantities } from "@/components/rounds/outcome-quantities";
import styles from "@/components/rounds/outcomes.module.css";
import round from "@/components/rounds/round.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { outcomeStatusWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { OutcomeAtRound, OutcomeSince } from "@/lib/schemas/views";

export type OutcomeListProps = {
  outcomes: readonly OutcomeAtRound[];
  /** How many there are without filters. */
  all: number;
  since: readonly OutcomeSince[];
  lookups: Lookups;
};

function KnownToday({ since, lookups }: { since: OutcomeSince; lookups: Lookups }) {
  return (
    <div className={styles.today}>
      <p>
        {sayWith("rounds.known_today_as", {
          b: (parts) => <b>{parts}</b>,
          status: outcomeStatusWords(since.status),
        })}
      </p>
      <OutcomeQuantities quantities={since.quantities} lookups={lookups} />
      <OutcomeSteps steps={since.steps} lookups={lookups} />
    </div>
  );
}

/** What came of a round, as far as it was known at its end, and apart from it what is known today. */
export function OutcomeList({ outcomes, all, since, lookups }: OutcomeListProps) {
  if (all === 0) return null;
  return (
    <section className={round.part} aria-labelledby="outcomes">
      <h2 id="outcomes">{say("rounds.outcomes")}</h2>
      {outcomes.length < all && (
        <p className={round.quiet}>{say("rounds.outcomes_left_out", { count: all - outcomes.length })}</p>
      )}
      <ul>
        {outcomes.map((outcome) => {
          const later = since.find((each) => each.id === outcome.id);
          const confirmed = outcome.confirmed_by.map((id) => lookups.parties.get(id)?.short ?? id);
          return (
            <li key={outcome.id} id={outcome.id} className={`long-part ${styles.outcome}`}>
              <p className={round.quiet} lang={recordLanguage}>
                {lookups.issues.get(outcome.issue)?.label ?? outcome.issue}
              </p>
              <p className={styles.what} lang={recordLanguage}>
                {outcome.what}
              </p>
              <OutcomeQuantities quantities={outcome.quantities} lookups={lookups} />
              <div className={styles.meta}>
                <span>
                  {confirmed.length === 0
                    ? say("rounds.unconfirmed")
                    : say("rounds.confirmed_by", { parties: formatList(confirmed) })}
                </span>
                <Citations citations={outcome.citations} lookups={lookups} />
                <DisputeMark disputes={lookups.disputes.ofOutcome(outcome)} href={lookups.links.dispute} />
              </div>
              <OutcomeSteps steps={outcome.steps} lookups={lookups} />
              {later && <KnownToday since={later} lookups={lookups} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
