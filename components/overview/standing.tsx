import { formatDate, formatNumber } from "@/components/format";
import { type GridFilters, gridGroups } from "@/components/grid/grid-rows";
import styles from "@/components/overview/overview.module.css";
import { ChangeMark } from "@/components/ui/change-mark";
import { Sign } from "@/components/ui/sign";
import { statusOrder } from "@/components/unresolved/by-status";
import { statusWords } from "@/components/words";
import { issueHref, unresolvedHref } from "@/lib/address/parameters";
import { roundEnd } from "@/lib/domain/round-end";
import type { StandingIssue } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { IssueLabel, IssueStatus, RoundView } from "@/lib/schemas/views";
import type { ChangeType, Status } from "@/lib/schemas/words";

const mostNamed = 6;

export type StandingProps = {
  view: RoundView;
  /** Which issues the reader has chosen: the others are neither counted nor named. */
  choice: GridFilters;
  /** Every issue of the codebook with how long it has been open; a frozen page holds no earlier rounds. */
  issues?: readonly StandingIssue[];
  hrefs: {
    /** This page with the issues of one status. */
    status: (status: Status) => string;
    /** What changed since the round before, on all issues or on one. */
    changes: (issue?: string) => string;
  };
};

/** Where it stands, before the grid: statuses counted, what changed, what has been open longest. */
export function Standing({ view, choice, issues, hrefs }: StandingProps) {
  const rows = gridGroups(view, [], choice).flatMap((group) => group.rows);
  const labels = new Map(rows.map(({ issue }) => [issue.id, issue]));
  return (
    <div className={styles.standing}>
      <Tally statuses={rows.flatMap(({ status }) => status ?? [])} href={hrefs.status} />
      <Changed view={view} labels={labels} href={hrefs.changes} />
      {issues && <OpenLongest view={view} choice={choice} issues={issues} labels={labels} />}
    </div>
  );
}

type TallyProps = { statuses: readonly IssueStatus[]; href: StandingProps["hrefs"]["status"] };

function Tally({ statuses, href }: TallyProps) {
  const counted = statusOrder
    .map((status) => ({ status, count: statuses.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles.tally} aria-label={say("overview.by_status")}>
      {counted.map(({ status, count }) => (
        <li key={status}>
          <a href={href(status)} title={statusWords(status).means}>
            <b>{formatNumber(count)}</b> <Sign of={status} /> {statusWords(status).word}
          </a>
        </li>
      ))}
    </ul>
  );
}

type Labels = ReadonlyMap<string, IssueLabel>;

type ChangedProps = { view: RoundView; labels: Labels; href: StandingProps["hrefs"]["changes"] };

function Changed({ view, labels, href }: ChangedProps) {
  const { previous, changes } = view;
  const types = new Map<string, Set<ChangeType>>();
  for (const change of changes)
    types.set(change.issue, (types.get(change.issue) ?? new Set()).add(change.type));
  const shown = [...labels.keys()].filter((issue) => types.has(issue));
  if (previous === null) return null;
  return (
    <section aria-labelledby="changed">
      <h3 id="changed">
        {say("overview.changed_since", { date: formatDate(roundEnd(previous)), count: shown.length })}
      </h3>
      <ul className={styles.named}>
        {shown.slice(0, mostNamed).map((issue) => (
          <li key={issue}>
            <a href={href(issue)} lang={recordLanguage}>
              {labels.get(issue)?.label}
            </a>
            <span className={styles.types}>
              {[...(types.get(issue) ?? [])].map((type) => (
                <ChangeMark key={type} type={type} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <a className={styles.further} href={href()}>
        {shown.length > mostNamed
          ? say("overview.all_changed", { count: shown.length })
          : say("overview.each_changed")}
      </a>
    </section>
  );
}

type OpenLongestProps = {
  view: RoundView;
  choice: GridFilters;
  issues: readonly StandingIssue[];
  labels: Labels;
};

function OpenLongest({ view, choice, issues, labels }: OpenLongestProps) {
  const { negotiation, round, rounds } = view;
  const open = issues
    .filter((issue) => issue.open !== null && labels.has(issue.id))
    .toSorted((a, b) => (b.open?.rounds ?? 0) - (a.open?.rounds ?? 0));
  if (open.length === 0) return null;
  const last = open[mostNamed - 1]?.open?.rounds;
  const equal = open.slice(mostNamed).filter((issue) => issue.open?.rounds === last).length;
  const since = (id: string | undefined) => rounds.find((each) => each.id === id)?.date;
  return (
    <section aria-labelledby="open-longest">
      <h3 id="open-longest">{say("overview.open_longest", { count: open.length })}</h3>
      <ul className={styles.named}>
        {open.slice(0, mostNamed).map((issue) => (
          <li key={issue.id}>
            <a href={issueHref(negotiation.id, issue.id)} lang={recordLanguage}>
              {labels.get(issue.id)?.label}
            </a>
            <span className={styles.types}>
              {say("overview.open_for", {
                count: issue.open?.rounds ?? 0,
                date: formatDate(since(issue.open?.since) ?? ""),
              })}
            </span>
          </li>
        ))}
      </ul>
      {equal > 0 && <p>{say("overview.equally_long", { count: equal })}</p>}
      <a
        className={styles.further}
        href={unresolvedHref(negotiation.id, {
          round: round.id,
          issue: [...choice.issue],
          status: [...choice.status],
        })}
      >
        {say("overview.why_unresolved")}
      </a>
    </section>
  );
}
