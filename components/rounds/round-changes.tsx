import { formatDate, formatNumber } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/rounds/round.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { ReferenceLink } from "@/components/statement/reference-link";
import { PartyMark } from "@/components/ui/party-mark";
import { changeWords } from "@/components/words";
import { roundEnd } from "@/lib/domain/round-end";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
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
      {party && <PartyMark party={party} />}{" "}
      <span lang={recordLanguage}>{href === null ? summary : <a href={href}>{summary}</a>}</span>
      {change.from && (
        <p className={styles.quiet}>
          {change.reason && <span lang={recordLanguage}>{`${change.reason} `}</span>}
          <ReferenceLink id={change.from.statement} lookups={lookups}>
            {from ? say("rounds.before_at", { date: formatDate(from.date) }) : say("rounds.before")}
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
  return (
    <section className={styles.part} aria-labelledby="changes">
      <h2 id="changes">{say("rounds.changes")}</h2>
      <p className={styles.second}>
        {sayWith("rounds.against", {
          title: previous.title,
          date: formatDate(roundEnd(previous)),
          round: (parts) =>
            href === null ? (
              recordText(parts)
            ) : (
              <a href={href} lang={recordLanguage}>
                {parts}
              </a>
            ),
        })}
      </p>
      <ul className={styles.counts}>
        {types.map(({ type, changes: ofType }) => (
          <li key={type}>
            <b>{formatNumber(ofType.length)}</b> {changeWords(type)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say("rounds.change_count", { count: changes.length })}</summary>
        {types.map(({ type, changes: ofType }) => (
          <section key={type} className={styles.changes} aria-label={changeWords(type)}>
            <h3>
              {changeWords(type)} <span className={styles.quiet}>{formatNumber(ofType.length)}</span>
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
