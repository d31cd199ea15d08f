import type { ReactNode } from "react";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { Dependences } from "@/components/unresolved/dependences";
import { Principals } from "@/components/unresolved/principals";
import styles from "@/components/unresolved/unresolved.module.css";
import { statusWords } from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import type { Dependence, StandingIssue } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Party, Statement } from "@/lib/schemas/entities";
import type { Position } from "@/lib/schemas/views";

/** What the issues of a page are drawn with. */
export type IssueContext = {
  negotiation: string;
  /** The round that the page is about. */
  round: string;
  /** Those whose agreement is needed, in the default order. */
  principals: readonly Party[];
  positions: readonly Position[];
  statements: ReadonlyMap<string, Statement>;
  dependences: readonly Dependence[];
  /** Where the deadlocks of an issue stand on the page: how many, and the anchor of the first. */
  deadlocks: ReadonlyMap<string, { count: number; anchor: string }>;
  lookups: Lookups;
};

/** One issue: why it stands where it does, since when, what each principal says, and what it hangs on. */
export function IssueRow({ standing, ...context }: IssueContext & { standing: StandingIssue }) {
  const { id, status, open } = standing;
  const { lookups, negotiation, deadlocks } = context;
  const issue = lookups.issues.get(id);
  const knotted = deadlocks.get(id);
  return (
    <article
      className={`long-part ${styles.issue}`}
      id={`issue-${id}`}
      data-row={id}
      aria-labelledby={`label-${id}`}
    >
      <header>
        <h3 id={`label-${id}`} lang={recordLanguage}>
          <a className={styles.row} href={issueHref(negotiation, id)}>
            {issue?.label ?? id}
          </a>
        </h3>
        <p className={styles.question} lang={recordLanguage}>
          {issue?.question}
        </p>
        <ul className={styles.facts}>
          {open && (
            <li>
              {sayWith("unresolved.open_for", {
                count: open.rounds,
                b: (parts) => <b>{parts}</b>,
                ...roundNamed(open.since, lookups),
              })}
            </li>
          )}
          {status.since !== open?.since && (
            <li>
              {sayWith("unresolved.status_since", {
                status: statusWords(status.status).word,
                ...roundNamed(status.since, lookups),
              })}
            </li>
          )}
          {knotted && (
            <li>
              {sayWith("unresolved.in_deadlocks", {
                count: knotted.count,
                link: (parts) => <a href={`#${knotted.anchor}`}>{parts}</a>,
              })}
            </li>
          )}
        </ul>
      </header>
      <div className={styles.body}>
        <p className={styles.reason}>
          {status.reason ? (
            <span lang={recordLanguage}>{status.reason}</span>
          ) : (
            say("unresolved.not_assessed")
          )}{" "}
          {status.carried && (
            <span className={styles.carried}>
              {sayWith("unresolved.assessed_at", roundNamed(status.round, lookups))}
            </span>
          )}
        </p>
        <Principals issue={id} {...context} />
        <Dependences issue={id} {...context} />
      </div>
    </article>
  );
}

/** A round in a message: its title, which leads to its page where it has one. */
function roundNamed(id: string, lookups: Lookups) {
  const href = lookups.links.round(id);
  return {
    round: lookups.rounds.get(id)?.title ?? id,
    at: (parts: ReactNode[]) =>
      href === null ? (
        <span lang={recordLanguage}>{parts}</span>
      ) : (
        <a href={href} lang={recordLanguage}>
          {parts}
        </a>
      ),
  };
}
