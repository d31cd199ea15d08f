import { Activity } from "react";
import { Cell } from "@/components/compare/cell";
import type { Column } from "@/components/compare/columns";
import styles from "@/components/compare/table.module.css";
import { formatList } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import type { CompareByIssue, CompareRow } from "@/lib/domain/compare";
import { isChosenIssue, issuesOf } from "@/lib/domain/filter";
import type { Statement } from "@/lib/schemas/entities";

export type ByIssueProps = {
  comparison: CompareByIssue;
  columns: readonly Column[];
  /** Ids of the statements that pass the filters. */
  shown: ReadonlySet<string>;
  /** The issues and groups that the filters choose; all rows where empty. */
  chosenIssues: readonly string[];
  lookups: Lookups;
};

/** Whether a row has something to show under the filters. */
export function isShownRow(row: CompareRow, shown: ReadonlySet<string>, chosen: readonly string[]): boolean {
  return (
    isChosenIssue(row.issue.id, chosen) &&
    row.cells.some((cell) => cell.items.some((item) => shown.has(item.statement.id)))
  );
}

function Row({ row, columns, ...props }: Omit<ByIssueProps, "comparison"> & { row: CompareRow }) {
  const { shown, chosenIssues, lookups } = props;
  const anchorRow = (statement: Statement) =>
    issuesOf(statement).find((issue) => isChosenIssue(issue, chosenIssues));
  return (
    <section className={styles.row}>
      <header>
        <h3>{row.issue.label}</h3>
        <p>{row.issue.question}</p>
      </header>
      <div className={styles.columns}>
        {columns.map((column) => {
          const cell = row.cells.find((each) => each.column === column.entry.id);
          return (
            cell && (
              <Cell
                key={column.entry.id}
                cell={cell}
                column={column}
                shown={shown}
                lookups={lookups}
                isAnchored={({ statement }) => anchorRow(statement) === row.issue.id}
              />
            )
          );
        })}
      </div>
    </section>
  );
}

/** Documents aligned by issue: a row per issue under its group, and the issues none of them addresses. */
export function ByIssue({ comparison, columns, shown, chosenIssues, lookups }: ByIssueProps) {
  const mode = (rows: readonly CompareRow[]) =>
    rows.some((row) => isShownRow(row, shown, chosenIssues)) ? "visible" : "hidden";
  const unaddressed = comparison.unaddressed.filter((issue) => isChosenIssue(issue.id, chosenIssues));
  return (
    <>
      {comparison.groups.map((group) => (
        <Activity key={group.id} mode={mode(group.rows)}>
          <section className={styles.group}>
            <h2>{group.label}</h2>
            {group.rows.map((row) => (
              <Activity key={row.issue.id} mode={mode([row])}>
                <Row
                  row={row}
                  columns={columns}
                  shown={shown}
                  chosenIssues={chosenIssues}
                  lookups={lookups}
                />
              </Activity>
            ))}
          </section>
        </Activity>
      ))}
      {unaddressed.length > 0 && columns.every((column) => column.view !== undefined) && (
        <section className={styles.unaddressed}>
          <h2>Not addressed</h2>
          <p>
            None of these documents speaks to{" "}
            {formatList(unaddressed.map((issue) => issue.label.toLowerCase()))}.
          </p>
        </section>
      )}
    </>
  );
}
