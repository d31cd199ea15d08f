import { countOf, formatDate, formatNumber } from "@/components/format";
import styles from "@/components/rounds/round.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";
import { PartyMark } from "@/components/ui/party-mark";
import { changeWords } from "@/components/words";
import type { Change, RoundView } from "@/lib/schemas/views";
import { changeTypes } from "@/lib/schemas/words";

export type RoundChangesProps = { view: RoundView; changes: readonly Change[]; lookups: Lookups };

function ChangeLine({ change, summary, lookups }: { change: Change; summary: string; lookups: Lookups }) {
  const party = lookups.parties.get(change.party);
  const from = change.from && lookups.rounds.get(change.from.round);
  const { statement } = change.to;
  const href = lookups.present.has(statement) ? `#${statement}` : lookups.links.statement(statement);
  return (
    <li>
      {party && <PartyMark party={party} />} {href === null ? summary : <a href={href}>{summary}</a>}
      {change.from && (
        <p className={styles.quiet}>
          {change.reason && `${change.reason} `}
          <ReferenceLink id={change.from.statement} lookups={lookups}>
            Before{from && `, ${formatDate(from.date)}`}
          </ReferenceLink>
        </p>
      )}
    </li>
  );
}

/** What changed since the round before: how many of each type, and on demand which. */
export function RoundChanges({ view, changes, lookups }: RoundChangesProps) {
  const { previous } = view;
  if (previous === null || changes.length === 0) return null;
  const summaries = new Map(view.statements.map((statement) => [statement.id, statement.summary]));
  const types = changeTypes
    .map((type) => ({ type, changes: changes.filter((change) => change.type === type) }))
    .filter((each) => each.changes.length > 0);
  const href = lookups.links.round(previous.id);
  const title = `${previous.title}, ${formatDate(previous.date)}`;
  return (
    <section className={styles.part} aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      <p className={styles.second}>
        Against the round before ({href === null ? title : <a href={href}>{title}</a>}). What was not said
        again stands as it was.
      </p>
      <ul className={styles.counts}>
        {types.map(({ type, changes: ofType }) => (
          <li key={type}>
            <b>{formatNumber(ofType.length)}</b> {changeWords(type)}
          </li>
        ))}
      </ul>
      <details>
        <summary>Read {countOf(changes.length, "change")}</summary>
        {types.map(({ type, changes: ofType }) => (
          <section key={type} className={styles.changes} aria-label={changeWords(type)}>
            <h3>
              {changeWords(type)} <span className={styles.quiet}>{ofType.length}</span>
            </h3>
            <ul>
              {ofType.map((change) => (
                <ChangeLine
                  key={change.to.statement}
                  change={change}
                  summary={summaries.get(change.to.statement) ?? change.to.statement}
                  lookups={lookups}
                />
              ))}
            </ul>
          </section>
        ))}
      </details>
    </section>
  );
}
