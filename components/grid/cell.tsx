import type { ComponentType } from "react";
import styles from "@/components/grid/grid.module.css";
import type { GridCell } from "@/components/grid/grid-rows";
import type { MoreProps } from "@/components/grid/more-link";
import { howKnown, saidWhen } from "@/components/grid/said";
import type { Lookups } from "@/components/statement/lookups";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type CellProps = {
  issue: string;
  cell: GridCell;
  /** Whether its whole column holds nothing, so that paper leaves it out. */
  unspoken: boolean;
  lookups: Lookups;
  /** Where all statements of the cell are listed. */
  href: string;
  /** Draws the first of them, and the way to the others. */
  More: ComponentType<MoreProps>;
};

/** What a party holds on an issue: the first live statement, and the way to all of them. */
export function Cell({ issue, cell, unspoken, lookups, href, More }: CellProps) {
  const { first, count, party } = cell;
  if (first === undefined) {
    return (
      <td className={styles.silent} data-unspoken={unspoken || undefined}>
        {say("grid.not_spoken")}
      </td>
    );
  }
  const look = lookups.parties.get(party);
  return (
    <td data-tone={look?.tone}>
      <More issue={issue} party={party} name={look?.short ?? party} count={count} href={href}>
        <p className={styles.says} lang={recordLanguage}>
          {first.statement.summary}
        </p>
        <p className={styles.meta}>
          <StanceMark stance={first.statement.stance} /> · {saidWhen(first, lookups)} · {howKnown(first)}
          {first.touches && ` · ${say("grid.touches")}`}
        </p>
      </More>
      <DisputeMark disputes={lookups.disputes.ofStatement(first.statement)} href={lookups.links.dispute} />
    </td>
  );
}
