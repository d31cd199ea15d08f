import { countOf } from "@/components/format";
import { CellMore } from "@/components/grid/cell-more";
import styles from "@/components/grid/grid.module.css";
import type { GridCell } from "@/components/grid/grid-rows";
import { howKnown, moreWords, saidWhen } from "@/components/grid/said";
import type { Lookups } from "@/components/statement/lookups";
import { StanceMark } from "@/components/ui/stance-mark";

export type CellProps = {
  issue: string;
  cell: GridCell;
  lookups: Lookups;
  /** Where all statements of the cell are listed. */
  href: string;
  /** Opens in place, rather than lead there. */
  opens: boolean;
};

/** What a party holds on an issue: the first live statement, and the way to all of them. */
export function Cell({ issue, cell, lookups, href, opens }: CellProps) {
  const { first, count, party } = cell;
  if (first === undefined) return <td className={styles.silent}>has not spoken</td>;
  const look = lookups.parties.get(party);
  const name = look?.short ?? party;
  const short = (
    <>
      <p className={styles.says}>{first.statement.summary}</p>
      <p className={styles.meta}>
        <StanceMark stance={first.statement.stance} /> · {saidWhen(first, lookups)} · {howKnown(first)}
        {first.touches && " · touches"}
      </p>
    </>
  );
  return (
    <td data-tone={look?.tone}>
      {opens ? (
        <CellMore issue={issue} party={party} name={name} count={count} href={href}>
          {short}
        </CellMore>
      ) : (
        <>
          {short}
          <a className={`screen-only ${styles.more}`} href={href}>
            {moreWords(count)}
            <span className="spoken">
              {" "}
              ({countOf(count, "statement")} of {name})
            </span>
          </a>
        </>
      )}
    </td>
  );
}
