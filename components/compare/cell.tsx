import { Activity } from "react";
import type { Column } from "@/components/compare/columns";
import { ComparedStatement } from "@/components/compare/compared-statement";
import type { ColumnMarks } from "@/components/compare/marks";
import styles from "@/components/compare/table.module.css";
import { shortTitle } from "@/components/compare/titles";
import { TouchingLine } from "@/components/compare/touching-line";
import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import type { CompareCell, CompareItem } from "@/lib/domain/compare";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";

export type CellProps = {
  cell: CompareCell;
  column: Column;
  shown: ReadonlySet<string>;
  lookups: Lookups;
  marks?: ColumnMarks | undefined;
  /** Whether the statement's anchor stands in this row; it may stand in several. */
  isAnchored: (item: CompareItem) => boolean;
  /** Whether the statement is at home in this row, rather than in another of its column. */
  isHome: (item: CompareItem) => boolean;
};

/** Why a cell is empty: nothing is there, the filters hide it, or its document is not there. */
function emptyWords({ kind, view, failure }: Column, hidden: number): string {
  if (failure) return say("compare.not_loaded");
  if (view === undefined) return say("compare.loading");
  return hidden === 0 ? say(`compare.silent.${kind}`) : say(`compare.hidden.${kind}`, { count: hidden });
}

/** Whether a position's statement was made in its round or is carried there, and what follows for drawing it. */
function drawnIn(column: Column, statement: Statement, { rounds }: Lookups) {
  if (column.kind === "document") return {};
  if (statement.round === column.entry.round.id) return { named: false, badge: say("compare.said_here") };
  const since = rounds.get(statement.round);
  const badge = say("compare.carried_from", { date: since ? formatDate(since.date) : statement.round });
  return { named: false, brief: true, badge };
}

/**
 * What one column says on one issue. What the filters hide stays mounted in the background, so that
 * taking a filter back costs no more than showing it again.
 */
export function Cell({ cell, column, shown, lookups, marks, isAnchored, isHome }: CellProps) {
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
              {column.kind === "position" && !isHome(item) ? (
                <TouchingLine statement={item.statement} lookups={lookups} />
              ) : (
                <ComparedStatement
                  statement={item.statement}
                  lookups={lookups}
                  touches={item.touches}
                  anchored={isAnchored(item)}
                  marks={item.touches ? undefined : marks}
                  {...drawnIn(column, item.statement, lookups)}
                />
              )}
            </li>
          </Activity>
        ))}
        {visible.length === 0 && <li className={styles.none}>{emptyWords(column, hidden)}</li>}
      </ul>
    </div>
  );
}
