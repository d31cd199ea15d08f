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
      {confirmed.length > 0 && <p className={styles.others}>confirmed by {formatList(confirmed)}</p>}
      <h4>Steps by the end of this round</h4>
      <Steps steps={outcome.steps} lookups={lookups} />
      <div className={styles.today}>
        <h4>
          Known today: <b>{outcomeStatusWords(today.status)}</b>
        </h4>
        {/* What the record says of an outcome may tell how it ended, so it belongs to today. */}
        <p className={styles.says}>{outcome.what}</p>
        {today.steps.length > 0 && <Steps steps={today.steps} lookups={lookups} />}
      </div>
    </article>
  );
}

function Steps({ steps, lookups }: { steps: readonly OutcomeStep[]; lookups: Lookups }) {
  if (steps.length === 0) return <p className={styles.others}>None is recorded.</p>;
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
