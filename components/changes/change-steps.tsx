import { statementName } from "@/components/changes/change-words";
import styles from "@/components/changes/changes.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { whenSaid } from "@/components/statement/when-said";
import { ChangeMark } from "@/components/ui/change-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";
import type { Change } from "@/lib/schemas/views";

export type ChangeStepsProps = {
  change: Change;
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
};

/** Where several links lie between, every one of them: when, of which type, and the coder's reason. */
export function ChangeSteps({ change: { steps, from }, statements, lookups }: ChangeStepsProps) {
  const first = statements.get(steps[0]?.statement ?? "");
  const root = from === null ? statements.get(first?.continues ?? "") : undefined;
  const rootHref = root && lookups.links.statement(root.id);
  return (
    <div className={styles.steps}>
      <p>{say(from === null ? "changes.led_up" : "changes.steps_between")}</p>
      <ol>
        {root && (
          <li>
            <ChangeMark type="added" /> {whenSaid(root)}:{" "}
            <span lang={recordLanguage}>
              {rootHref ? <a href={rootHref}>{root.summary}</a> : root.summary}
            </span>
          </li>
        )}
        {steps.map(({ statement: id, change, reason }) => {
          const statement = statements.get(id);
          const href = lookups.links.statement(id);
          const name = statement === undefined ? id : statementName(statement);
          return (
            <li key={id}>
              {change && <ChangeMark type={change} />} {statement && whenSaid(statement)}
              {reason && (
                <>
                  : <span lang={recordLanguage}>{reason}</span>
                </>
              )}{" "}
              {href === null ? name : <a href={href}>{name}</a>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
