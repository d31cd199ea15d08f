import { saidWhen } from "@/components/grid/said";
import { PartyMark } from "@/components/ui/party-mark";
import type { IssueContext } from "@/components/unresolved/issue-row";
import { StatementLine } from "@/components/unresolved/statement-line";
import styles from "@/components/unresolved/unresolved.module.css";
import { say } from "@/lib/language/say";

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
              {look && <PartyMark party={look} />} <i>{say("history.not_spoken")}</i>
            </li>
          );
        const when = saidWhen({ ...first, statement }, lookups);
        return (
          <li key={id} data-tone={look?.tone} className={styles.principal}>
            <StatementLine
              statement={statement}
              lookups={lookups}
              said={first.touches ? `${when} · ${say("grid.touches")}` : when}
            />
            {others.length > 0 && (
              <p className={styles.others}>{say("unresolved.other_statements", { count: others.length })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
