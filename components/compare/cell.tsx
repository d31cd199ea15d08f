import { Activity, memo } from "react";
import type { Column } from "@/components/compare/columns";
import styles from "@/components/compare/table.module.css";
import { shortTitle } from "@/components/compare/titles";
import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { Statement } from "@/components/statement/statement";
import type { CompareCell } from "@/lib/domain/compare";

/** Left alone while only the filters change. */
export const SteadyStatement = memo(Statement);

export type CellProps = {
  cell: CompareCell;
  column: Column;
  shown: ReadonlySet<string>;
  lookups: Lookups;
  /** Whether the statement's anchor stands in this row; it may stand in several. */
  isAnchored: (item: CompareCell["items"][number]) => boolean;
};

/** Why a cell is empty: nothing is there, the filters hide it, or its document is not there. */
function emptyWords({ view, failure }: Column, hidden: number): string {
  if (failure) return "Could not be loaded.";
  if (view === undefined) return "Loading …";
  return hidden === 0
    ? "Not addressed in this document."
    : `No clause matches the filters; ${countOf(hidden, "clause")} hidden.`;
}

/**
 * What one document says on one issue. What the filters hide stays mounted in the background, so that
 * taking a filter back costs no more than showing it again.
 */
export function Cell({ cell, column, shown, lookups, isAnchored }: CellProps) {
  const visible = cell.items.filter((item) => shown.has(item.statement.id));
  const hidden = cell.hidden + cell.items.length - visible.length;
  return (
    <div className={styles.cell}>
      <p className={styles.label} aria-hidden="true">
        {shortTitle(column.entry.title)}
      </p>
      <ul aria-label={column.entry.title}>
        {cell.items.map((item) => (
          <Activity key={item.statement.id} mode={shown.has(item.statement.id) ? "visible" : "hidden"}>
            <li>
              <SteadyStatement
                statement={item.statement}
                lookups={lookups}
                touches={item.touches}
                anchored={isAnchored(item)}
              />
            </li>
          </Activity>
        ))}
        {visible.length === 0 && <li className={styles.none}>{emptyWords(column, hidden)}</li>}
      </ul>
    </div>
  );
}
