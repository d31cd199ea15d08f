import { countOf } from "@/components/format";
import styles from "@/components/grid/grid.module.css";
import type { GridCell } from "@/components/grid/grid-rows";
import { GridStatement, howKnown, saidWhen } from "@/components/grid/grid-statement";
import type { Lookups } from "@/components/statement/lookups";
import { StanceMark } from "@/components/ui/stance-mark";

/** What a party holds on an issue: the first live statement, and all of them to open in place. */
export function Cell({ cell, lookups }: { cell: GridCell; lookups: Lookups }) {
  const { first, all, party } = cell;
  const look = lookups.parties.get(party);
  if (first === undefined) {
    return (
      <td className={styles.silent} data-party={party}>
        has not spoken
      </td>
    );
  }
  return (
    <td data-party={party} data-tone={look?.tone}>
      <p className={styles.says}>{first.statement.summary}</p>
      <p className={styles.meta}>
        <StanceMark stance={first.statement.stance} /> · {saidWhen(first, lookups)} · {howKnown(first)}
        {first.touches && " · touches"}
      </p>
      <details className={styles.more}>
        <summary>
          {all.length > 1 ? `+${all.length - 1} more` : "sources"}
          <span className="spoken">
            : {countOf(all.length, "statement")} of {look?.short ?? party}
          </span>
        </summary>
        <ul>
          {all.map((item) => (
            <GridStatement key={item.id} item={item} lookups={lookups} />
          ))}
        </ul>
      </details>
    </td>
  );
}
