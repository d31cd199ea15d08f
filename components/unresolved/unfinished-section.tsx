import { formatDate, formatList } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/unresolved/unresolved.module.css";
import { outcomeStatusWords } from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import type { Unfinished } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { OutcomeStep } from "@/lib/schemas/entities";

type Context = { negotiation: string; lookups: Lookups };

/** Agreements that rest on an outcome not carried out: the steps by the round, and what is known today. */
export function UnfinishedSection({ all, ...context }: Context & { all: readonly Unfinished[] }) {
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="unfinished" className={styles.section}>
      <h2 id="unfinished">{say("unresolved.unfinished")}</h2>
      <p className={styles.lede}>{say("unresolved.unfinished_lede")}</p>
      {all.map((each) => (
        <UnfinishedItem key={each.outcome.id} unfinished={each} {...context} />
      ))}
    </section>
  );
}

function UnfinishedItem({ unfinished, negotiation, lookups }: Context & { unfinished: Unfinished }) {
  const { issue, outcome, today } = unfinished;
  const confirmed = outcome.confirmed_by.map((id) => lookups.parties.get(id)?.short ?? id);
  return (
    <article className={styles.unfinished} data-row={outcome.id}>
      <h3 lang={recordLanguage}>
        <a className={styles.row} href={issueHref(negotiation, issue)}>
          {lookups.issues.get(issue)?.label ?? issue}
        </a>
      </h3>
      {confirmed.length > 0 && (
        <p className={styles.others}>{say("unresolved.confirmed_by", { parties: formatList(confirmed) })}</p>
      )}
      <h4>{say("unresolved.steps")}</h4>
      <Steps steps={outcome.steps} lookups={lookups} />
      <div className={styles.today}>
        <h4>
          {sayWith("unresolved.known_today", {
            b: (parts) => <b>{parts}</b>,
            status: outcomeStatusWords(today.status),
          })}
        </h4>
        {/* What the record says of an outcome may tell how it ended, so it belongs to today. */}
        <p className={styles.says} lang={recordLanguage}>
          {outcome.what}
        </p>
        {today.steps.length > 0 && <Steps steps={today.steps} lookups={lookups} />}
      </div>
    </article>
  );
}

function Steps({ steps, lookups }: { steps: readonly OutcomeStep[]; lookups: Lookups }) {
  if (steps.length === 0) return <p className={styles.others}>{say("unresolved.no_steps")}</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.date} ${step.what}`}>
          <span className={styles.about}>{formatDate(step.date)}</span>
          <div>
            <span lang={recordLanguage}>{step.what}</span>
            <Citations citations={step.citations} lookups={lookups} />
          </div>
        </li>
      ))}
    </ol>
  );
}
