import { formatDate, formatList } from "@/components/format";
import styles from "@/components/issues/issue.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { Statement } from "@/components/statement/statement";
import { ChangeMark } from "@/components/ui/change-mark";
import { PartyMark } from "@/components/ui/party-mark";
import type { IssueLine, RoundOfLine } from "@/lib/domain/issue-view";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type IssueLinesProps = {
  issue: string;
  lines: readonly IssueLine[];
  /** Those whose agreement is needed: each has its place even where it has not spoken. */
  principals: ReadonlySet<string>;
  lookups: Lookups;
};

function Round({ round, issue, lookups }: { round: RoundOfLine; issue: string; lookups: Lookups }) {
  const label = lookups.rounds.get(round.round);
  const href = lookups.links.round(round.round);
  const title = label?.title ?? round.round;
  return (
    <li className={`long-part ${styles.round}`}>
      <p className={styles.when}>
        {label && <time dateTime={label.date}>{formatDate(label.date)}</time>}
        <span lang={recordLanguage}>{href === null ? title : <a href={href}>{title}</a>}</span>
      </p>
      <div>
        {round.statements.map((statement) => {
          const touches = statement.issue !== issue;
          return (
            <Statement
              key={statement.id}
              statement={statement}
              lookups={{ ...lookups, here: round.round }}
              named={false}
              touches={touches}
              brief={touches}
              isRow
              badge={
                <>
                  {!touches && <ChangeMark type={statement.change ?? "added"} />}
                  <a className={styles.full} href={lookups.links.statement(statement.id) ?? undefined}>
                    {say("issues.in_full")}
                  </a>
                </>
              }
            />
          );
        })}
      </div>
    </li>
  );
}

/** Every party's line through the rounds: what it said in each, and what that did to what it said before. */
export function IssueLines({ issue, lines, principals, lookups }: IssueLinesProps) {
  const shown = lines.filter((line) => line.rounds.length > 0 || principals.has(line.party));
  const silent = lines
    .filter((line) => !shown.includes(line))
    .map(({ party }) => lookups.parties.get(party)?.short ?? party);
  return (
    <>
      {shown.map(({ party, rounds }) => {
        const look = lookups.parties.get(party);
        return (
          <section key={party} className={styles.line} aria-labelledby={`line-${party}`}>
            <h3 id={`line-${party}`}>{look ? <PartyMark party={look} /> : party}</h3>
            {rounds.length === 0 ? (
              <p className={styles.silent}>{say("issues.silent_here")}</p>
            ) : (
              <ol>
                {rounds.map((round) => (
                  <Round key={round.round} round={round} issue={issue} lookups={lookups} />
                ))}
              </ol>
            )}
          </section>
        );
      })}
      {silent.length > 0 && (
        <p className={styles.silent}>
          {say("issues.silent", { parties: formatList(silent), count: silent.length })}
        </p>
      )}
    </>
  );
}
