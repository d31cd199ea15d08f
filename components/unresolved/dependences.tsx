import type { ReactNode } from "react";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { PartyMark } from "@/components/ui/party-mark";
import type { IssueContext } from "@/components/unresolved/issue-row";
import styles from "@/components/unresolved/unresolved.module.css";
import { whenWords } from "@/components/words";
import type { Dependence } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

type Shared = Pick<IssueContext, "statements" | "lookups">;
type DependencesProps = Shared & Pick<IssueContext, "dependences"> & { issue: string };

const shownAtFirst = 4;

/** What each side makes an issue depend on; the rest on demand where there is much. */
export function Dependences({ issue, dependences, ...shared }: DependencesProps) {
  const here = new Map<string, Dependence[]>();
  for (const each of dependences.filter((other) => other.issue === issue)) {
    const key = [each.party, each.condition.when, each.condition.text, each.first].join(" ");
    here.set(key, [...(here.get(key) ?? []), each]);
  }
  if (here.size === 0) return null;
  const items = [...here].map(([key, same]) => <Item key={key} same={same} {...shared} />);
  return (
    <div className={styles.dependences}>
      <h4>{say("unresolved.depends_on")}</h4>
      <ul>{items.slice(0, shownAtFirst)}</ul>
      {items.length > shownAtFirst && (
        <details>
          <summary>{say("unresolved.more_conditions", { count: items.length - shownAtFirst })}</summary>
          <ul>{items.slice(shownAtFirst)}</ul>
        </details>
      )}
    </div>
  );
}

/** A condition that one party states in the same words, once or in several statements. */
function Item({ same, statements, lookups }: Shared & { same: readonly Dependence[] }) {
  const [dependence] = same;
  if (dependence === undefined) return null;
  const { party, statement, condition, first } = dependence;
  const look = lookups.parties.get(party);
  const link = (content: ReactNode) => {
    const href = lookups.links.statement(statement);
    return <span lang={recordLanguage}>{href === null ? content : <a href={href}>{content}</a>}</span>;
  };
  const when = whenWords(condition.when);
  return (
    <li>
      {look && <PartyMark party={look} bare />}
      <span>
        {first === undefined ? (
          <>
            <b>{when}</b> {link(condition.text)}
          </>
        ) : (
          sayWith("unresolved.after_issue", {
            b: (parts) => <b>{parts}</b>,
            link,
            issue: lookups.issues.get(first)?.label ?? first,
            when,
            record: recordText,
            condition: condition.text,
          })
        )}
        <span className={styles.others}>
          {" "}
          {same.length > 1 && say("unresolved.in_statements", { count: same.length })}{" "}
          <span lang={recordLanguage}>{statements.get(statement)?.summary}</span>
        </span>
      </span>
    </li>
  );
}
