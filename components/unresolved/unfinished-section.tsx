import { formatDate, formatList } from "@/components/format";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/unresolved/unresolved.module.css";
import { outcomeStatusWords } from "@/components/words";
import type { Unfinished } from "@/lib/domain/unresolved";
import type { OutcomeStep } from "@/lib/schemas/entities";

/** Agreements that rest on an outcome not carried out: the steps by the round, and what is known today. */
export function UnfinishedSection({ all, lookups }: { all: readonly Unfinished[]; lookups: Lookups }) {
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="unfinished" className={styles.section}>
      <h2 id="unfinished">Agreed, not carried out</h2>
      <p className={styles.lede}>
        Issues agreed at this round whose agreement rests on something that, as far as is known today, has not
        been carried out.
      </p>
      {all.map((each) => (
        <UnfinishedItem key={each.outcome.id} unfinished={each} lookups={lookups} />
      ))}
    </section>
  );
}

function UnfinishedItem({ unfinished, lookups }: { unfinished: Unfinished; lookups: Lookups }) {
  const { issue, outcome, today } = unfinished;
  const confirmed = outcome.confirmed_by.map((id) => lookups.parties.get(id)?.short ?? id);
  return (
    <article className={styles.unfinished}>
      <h3>{lookups.issues.get(issue)?.label ?? issue}</h3>
      <p className={styles.says}>{outcome.what}</p>
      {confirmed.length > 0 && <p className={styles.others}>confirmed by {formatList(confirmed)}</p>}
      <h4>Steps by this round</h4>
      <Steps steps={outcome.steps} none="None by the end of this round." lookups={lookups} />
      <div className={styles.today}>
        <h4>
          Known today: <b>{outcomeStatusWords[today.status]}</b>
        </h4>
        {today.steps.length > 0 && <Steps steps={today.steps} none="" lookups={lookups} />}
      </div>
    </article>
  );
}

function Steps(props: { steps: readonly OutcomeStep[]; none: string; lookups: Lookups }) {
  const { steps, none, lookups } = props;
  if (steps.length === 0) return <p className={styles.others}>{none}</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.date} ${step.what}`}>
          <span className={styles.about}>{formatDate(step.date)}</span>
          <div>
            {step.what}
            <Citations citations={step.citations} lookups={lookups} />
          </div>
        </li>
      ))}
    </ol>
  );
}
