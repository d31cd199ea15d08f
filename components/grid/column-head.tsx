import styles from "@/components/grid/grid.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";
import { say } from "@/lib/language/say";

export type ColumnHeadProps = {
  party: string;
  columns: readonly string[];
  lookups: Lookups;
  /** Whether the column holds nothing, so that paper leaves it out. */
  unspoken: boolean;
  hrefWithColumns: (columns: string[]) => string;
};

/** The columns with one of them a place further to the front. */
export function movedForward(columns: readonly string[], party: string): string[] {
  const index = columns.indexOf(party);
  const before = columns[index - 1];
  if (before === undefined) return [...columns];
  return columns.with(index - 1, party).with(index, before);
}

/** A party's name over its column, with the ways to move it forward or leave it out. */
export function ColumnHead({ party, columns, unspoken, lookups, hrefWithColumns }: ColumnHeadProps) {
  const look = lookups.parties.get(party);
  const name = look?.short ?? party;
  return (
    // Named by the party alone: the name is read aloud again with every cell, its tools only where they are.
    <th scope="col" data-party={party} data-unspoken={unspoken || undefined} abbr={name} aria-label={name}>
      <div className={styles.head}>
        {look ? <PartyMark party={look} /> : party}
        <span className={`screen-only ${styles.tools}`}>
          {columns.indexOf(party) > 0 && (
            <a
              href={hrefWithColumns(movedForward(columns, party))}
              title={say("grid.move_forward_hint", { party: name })}
            >
              <span aria-hidden="true">←</span>
              <span className="spoken">{say("grid.move_forward", { party: name })}</span>
            </a>
          )}
          {columns.length > 1 && (
            <a
              href={hrefWithColumns(columns.filter((each) => each !== party))}
              title={say("grid.leave_out", { party: name })}
            >
              <span aria-hidden="true">×</span>
              <span className="spoken">{say("grid.leave_out", { party: name })}</span>
            </a>
          )}
        </span>
      </div>
    </th>
  );
}
