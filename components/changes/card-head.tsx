import styles from "@/components/changes/changes.module.css";
import { formatList } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { whenSaid } from "@/components/statement/when-said";
import { ChangeMark } from "@/components/ui/change-mark";
import { PartyMark } from "@/components/ui/party-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import type { Statement } from "@/lib/schemas/entities";
import type { Change } from "@/lib/schemas/views";

export type CardHeadProps = {
  /** The heading's own, by which the card is named. */
  id: string;
  change: Change;
  before?: Statement;
  after: Statement;
  lookups: Lookups;
};

/** Whose change it is and of which type, as a heading that leads to the statement; when, and what it touches. */
export function CardHead({ id, change, before, after, lookups }: CardHeadProps) {
  const party = lookups.parties.get(change.party);
  const touched = after.also.map((issue) => lookups.issues.get(issue)?.label ?? issue);
  const href = lookups.links.statement(after.id);
  const name = (
    <>
      {party ? <PartyMark party={party} /> : change.party} <ChangeMark type={change.type} />
    </>
  );
  return (
    <div className={styles.head}>
      <h4 id={id}>
        {href === null ? (
          name
        ) : (
          <a className={styles.title} href={href}>
            {name}
          </a>
        )}
      </h4>
      {before === undefined ? (
        <>
          <StanceMark stance={after.stance} />
          <span>{whenSaid(after)}</span>
        </>
      ) : (
        <span>
          {sayWith("changes.from_to", {
            from: whenSaid(before),
            arrow: (parts) => <span aria-hidden="true"> {parts} </span>,
            spoken: (parts) => <span className="spoken"> {parts} </span>,
            to: whenSaid(after),
          })}
        </span>
      )}
      {touched.length > 0 && (
        <span>{sayWith("changes.touches", { record: recordText, issues: formatList(touched) })}</span>
      )}
    </div>
  );
}
