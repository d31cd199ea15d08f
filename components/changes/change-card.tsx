import { ChangeSide } from "@/components/changes/change-side";
import { ChangeSteps } from "@/components/changes/change-steps";
import { whenSaid } from "@/components/changes/change-words";
import styles from "@/components/changes/changes.module.css";
import { formatList } from "@/components/format";
import { Differences } from "@/components/statement/differences";
import type { Lookups } from "@/components/statement/lookups";
import { ChangeMark } from "@/components/ui/change-mark";
import { PartyMark } from "@/components/ui/party-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { changeWords } from "@/components/words";
import { differencesBetween } from "@/lib/domain/difference";
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
  const party = lookups.parties.get(change.party);
  const touched = after.also.map((issue) => lookups.issues.get(issue)?.label ?? issue);
  const isChain = change.steps.length > 1 || (before === undefined && change.steps.length > 0);
  return (
    <article
      id={after.id}
      className={styles.card}
      data-tone={party?.tone}
      aria-label={`${party?.short ?? change.party}: ${changeWords(change.type)}`}
    >
      <p className={styles.head}>
        {party && <PartyMark party={party} />}
        <ChangeMark type={change.type} />
        {before === undefined ? (
          <>
            <StanceMark stance={after.stance} />
            <span>{whenSaid(after)}</span>
          </>
        ) : (
          <span>
            {whenSaid(before)}
            <span aria-hidden="true"> → </span>
            <span className="spoken"> to </span>
            {whenSaid(after)}
          </span>
        )}
        {touched.length > 0 && <span>also touches {formatList(touched)}</span>}
      </p>
      <div className={styles.sides}>
        {before && <ChangeSide title="Before" statement={before} lookups={lookups} />}
        <ChangeSide {...(before && { title: "After" })} statement={after} lookups={lookups} />
      </div>
      {before && <Differences differences={differencesBetween(before, after)} />}
      {isChain ? (
        <ChangeSteps change={change} statements={statements} lookups={lookups} />
      ) : (
        change.reason && (
          <p className={styles.reason}>
            <b>Coder’s reason:</b> {change.reason}
          </p>
        )
      )}
    </article>
  );
}
