import { formatList } from "@/components/format";
import { OutcomeSteps } from "@/components/outcomes/outcome-steps";
import styles from "@/components/outcomes/outcomes.module.css";
import { receivedWords } from "@/components/outcomes/sum-words";
import { OutcomeQuantities } from "@/components/rounds/outcome-quantities";
import look from "@/components/rounds/outcomes.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { outcomeStatusWords } from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outcome } from "@/lib/schemas/entities";

export type OutcomeItemProps = {
  negotiation: string;
  outcome: Outcome;
  lookups: Lookups;
  /** Names the issue, where no heading does. */
  showIssue?: boolean;
};

/** An outcome as it is known today: what, who confirms it, its figures, its dated steps, what they add up to. */
export function OutcomeItem({ negotiation, outcome, lookups, showIssue = true }: OutcomeItemProps) {
  const { id, issue, round, confirmed_by } = outcome;
  const roundHref = lookups.links.round(round) ?? undefined;
  const confirmed = confirmed_by.map((party) => lookups.parties.get(party)?.short ?? party);
  const received = receivedWords(outcome, lookups.parties);
  return (
    <li id={id} className={`long-part ${look.outcome}`} data-row={id}>
      <p className={styles.place} lang={recordLanguage}>
        {showIssue && <a href={issueHref(negotiation, issue)}>{lookups.issues.get(issue)?.label ?? issue}</a>}
        <a href={roundHref}>{lookups.rounds.get(round)?.title ?? round}</a>
      </p>
      <p className={look.what} lang={recordLanguage}>
        <a className={styles.itself} href={`#${id}`}>
          {outcome.what}
        </a>
      </p>
      <OutcomeQuantities quantities={outcome.quantities} lookups={lookups} />
      <div className={look.meta}>
        <b className={styles.status}>{outcomeStatusWords(outcome.status)}</b>
        <span>
          {confirmed.length === 0
            ? say("outcomes.confirmed_none")
            : say("outcomes.confirmed_by", { parties: formatList(confirmed) })}
        </span>
        <Citations citations={outcome.citations} lookups={lookups} />
        <DisputeMark disputes={lookups.disputes.ofOutcome(outcome)} href={lookups.links.dispute} />
      </div>
      <OutcomeSteps steps={outcome.steps} lookups={lookups} />
      {received.length > 0 && (
        <p className={styles.received}>{say("outcomes.received_steps", { received: received.join("; ") })}</p>
      )}
    </li>
  );
}
