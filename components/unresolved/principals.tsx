import { countOf, formatDate } from "@/components/format";
import { PartyMark } from "@/components/ui/party-mark";
import type { IssueContext } from "@/components/unresolved/issue-row";
import { StatementLine } from "@/components/unresolved/statement-line";
import styles from "@/components/unresolved/unresolved.module.css";

type PrincipalsProps = Pick<IssueContext, "principals" | "positions" | "statements" | "lookups"> & {
  issue: string;
};

/** What each principal says on an issue in one line: its first live statement, said here or carried. */
export function Principals({ issue, principals, positions, statements, lookups }: PrincipalsProps) {
  return (
    <ul className={styles.principals}>
      {principals.map(({ id }) => {
        const live = positions.find((each) => each.issue === issue && each.party === id)?.statements ?? [];
        const [first, ...others] = live;
        const statement = first && statements.get(first.id);
        const look = lookups.parties.get(id);
        if (first === undefined || statement === undefined)
          return (
            <li key={id} className={styles.silent}>
              {look && <PartyMark party={look} />} <i>has not spoken</i>
            </li>
          );
        const round = lookups.rounds.get(first.since);
        const carried = round === undefined ? first.since : formatDate(round.date);
        return (
          <li key={id} data-tone={look?.tone} className={styles.principal}>
            <StatementLine
              statement={statement}
              lookups={lookups}
              said={`${first.state === "fresh" ? "said here" : `carried from ${carried}`}${first.touches ? " · touches" : ""}`}
            />
            {others.length > 0 && (
              <p className={styles.others}>and {countOf(others.length, "other statement")}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
