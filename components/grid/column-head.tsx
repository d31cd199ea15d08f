import styles from "@/components/grid/grid.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";

export type ColumnHeadProps = {
  party: string;
  columns: readonly string[];
  lookups: Lookups;
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
export function ColumnHead({ party, columns, lookups, hrefWithColumns }: ColumnHeadProps) {
  const look = lookups.parties.get(party);
  const name = look?.short ?? party;
  return (
    <th scope="col" data-party={party}>
      {look ? <PartyMark party={look} /> : party}
      <span className={`screen-only ${styles.tools}`}>
        {columns.indexOf(party) > 0 && (
          <a href={hrefWithColumns(movedForward(columns, party))} title={`Move ${name} to the front by one`}>
            <span aria-hidden="true">←</span>
            <span className="spoken">Move {name} forward</span>
          </a>
        )}
        {columns.length > 1 && (
          <a href={hrefWithColumns(columns.filter((each) => each !== party))} title={`Leave ${name} out`}>
            <span aria-hidden="true">×</span>
            <span className="spoken">Leave {name} out</span>
          </a>
        )}
      </span>
    </th>
  );
}
