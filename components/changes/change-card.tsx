import { CardHead } from "@/components/changes/card-head";
import { ChangeSide } from "@/components/changes/change-side";
import { ChangeSteps } from "@/components/changes/change-steps";
import styles from "@/components/changes/changes.module.css";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { Differences } from "@/components/statement/differences";
import type { Lookups } from "@/components/statement/lookups";
import { differencesBetween } from "@/lib/domain/difference";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";
import type { Change } from "@/lib/schemas/views";

export type ChangeCardProps = {
  change: Change;
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
};

/** One change: its type, what was said before and after, what differs, and why the coder calls it so. */
export function ChangeCard({ change, statements, lookups }: ChangeCardProps) {
  const after = statements.get(change.to.statement);
  if (after === undefined) return null;
  const before = change.from === null ? undefined : statements.get(change.from.statement);
  const isChain = change.steps.length > 1 || (before === undefined && change.steps.length > 0);
  return (
    <article
      id={after.id}
      className={styles.card}
      data-row={after.id}
      data-tone={lookups.parties.get(change.party)?.tone}
      aria-labelledby={`change-${after.id}`}
    >
      <CardHead
        id={`change-${after.id}`}
        change={change}
        {...(before && { before })}
        after={after}
        lookups={lookups}
      />
      <div className={styles.sides}>
        {before && <ChangeSide title={say("changes.before")} statement={before} lookups={lookups} />}
        <ChangeSide {...(before && { title: say("changes.after") })} statement={after} lookups={lookups} />
      </div>
      {before && <Differences differences={differencesBetween(before, after)} />}
      {isChain ? (
        <ChangeSteps change={change} statements={statements} lookups={lookups} />
      ) : (
        change.reason && (
          <p className={styles.reason}>
            {sayWith("changes.reason", {
              b: (parts) => <b>{parts}</b>,
              record: recordText,
              reason: change.reason,
            })}
          </p>
        )
      )}
    </article>
  );
}
