import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { Dependences } from "@/components/unresolved/dependences";
import { Principals } from "@/components/unresolved/principals";
import styles from "@/components/unresolved/unresolved.module.css";
import { statusWords } from "@/components/words";
import { issueHref } from "@/lib/address/parameters";
import type { Dependence, StandingIssue } from "@/lib/domain/unresolved";
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
    <article className={styles.issue} id={`issue-${id}`} aria-labelledby={`label-${id}`}>
      <header>
        <h3 id={`label-${id}`}>
          <a href={issueHref(negotiation, id)}>{issue?.label ?? id}</a>
        </h3>
        <p className={styles.question}>{issue?.question}</p>
        <ul className={styles.facts}>
          {open && (
            <li>
              open for <b>{countOf(open.rounds, "round")}</b>, since{" "}
              <RoundName id={open.since} lookups={lookups} />
            </li>
          )}
          {status.since !== open?.since && (
            <li>
              {statusWords(status.status).word} since <RoundName id={status.since} lookups={lookups} />
            </li>
          )}
          {knotted && (
            <li>
              in <a href={`#${knotted.anchor}`}>{countOf(knotted.count, "deadlock")}</a>
            </li>
          )}
        </ul>
      </header>
      <div className={styles.body}>
        <p className={styles.reason}>
          {status.reason ?? "Nobody has assessed it: this follows from which principals have spoken."}
          {status.carried && (
            <span className={styles.carried}>
              {" "}
              Assessed at <RoundName id={status.round} lookups={lookups} />.
            </span>
          )}
        </p>
        <Principals issue={id} {...context} />
        <Dependences issue={id} {...context} />
      </div>
    </article>
  );
}

function RoundName({ id, lookups }: { id: string; lookups: Lookups }) {
  const title = lookups.rounds.get(id)?.title ?? id;
  const href = lookups.links.round(id);
  return href === null ? title : <a href={href}>{title}</a>;
}
