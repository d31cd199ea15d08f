import { Activity } from "react";
import { type Placing, placeStatements } from "@/components/compare/anchors";
import { Cell } from "@/components/compare/cell";
import type { Column } from "@/components/compare/columns";
import type { Marks } from "@/components/compare/marks";
import styles from "@/components/compare/table.module.css";
import { formatList } from "@/components/format";
import { RecordNames } from "@/components/language/record-names";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import type { CompareByIssue, CompareRow } from "@/lib/domain/compare";
import { isChosenIssue } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type ByIssueProps = {
  comparison: CompareByIssue;
  columns: readonly Column[];
  /** Ids of the statements that pass the filters. */
  shown: ReadonlySet<string>;
  /** The issues and groups that the filters choose; all rows where empty. */
  chosenIssues: readonly string[];
  /** Where the heading of a row leads. */
  hrefOfIssue: (issue: string) => string;
  lookups: Lookups;
  /** What differs, where the reader asked to see it. */
  marks?: Marks | undefined;
};

/** Whether a row has something to show under the filters. */
export function isShownRow(row: CompareRow, shown: ReadonlySet<string>, chosen: readonly string[]): boolean {
  return (
    isChosenIssue(row.issue.id, chosen) &&
    row.cells.some((cell) => cell.items.some((item) => shown.has(item.statement.id)))
  );
}

type RowProps = Omit<ByIssueProps, "comparison" | "chosenIssues"> & {
  row: CompareRow;
  placing: Placing;
};

function Row({ row, columns, marks, placing, hrefOfIssue, ...shared }: RowProps) {
  return (
    <section className={`long-part ${styles.row}`} data-row={row.issue.id}>
      <header lang={recordLanguage}>
        <h3>
          <a className={styles.heading} href={hrefOfIssue(row.issue.id)}>
            {row.issue.label}
          </a>
        </h3>
        <p>{row.issue.question}</p>
      </header>
      <div className={styles.columns}>
        {columns.map((column) => {
          const cell = row.cells.find((each) => each.column === column.entry.id);
          return (
            cell && (
              <Cell
                key={column.entry.id}
                {...shared}
                cell={cell}
                column={column}
                marks={marks?.get(column.entry.id)}
                isAnchored={({ statement }) => placing.isAnchored(row, cell, statement.id)}
                isHome={({ statement }) => placing.isHome(row, cell, statement.id)}
              />
            )
          );
        })}
      </div>
    </section>
  );
}

/** Columns aligned by issue: a row per issue under its group, and the issues none of them addresses. */
export function ByIssue({ comparison, chosenIssues, ...table }: ByIssueProps) {
  const { columns, shown } = table;
  const placing = placeStatements(comparison, chosenIssues);
  const mode = (rows: readonly CompareRow[]) =>
    rows.some((row) => isShownRow(row, shown, chosenIssues)) ? "visible" : "hidden";
  const unaddressed = comparison.unaddressed.filter((issue) => isChosenIssue(issue.id, chosenIssues));
  const labels = unaddressed.map((issue) => issue.label);
  return (
    <>
      {comparison.groups.map((group) => (
        <Activity key={group.id} mode={mode(group.rows)}>
          <section className={styles.group}>
            <h2 lang={recordLanguage}>{group.label}</h2>
            {group.rows.map((row) => (
              <Activity key={row.issue.id} mode={mode([row])}>
                <Row {...table} row={row} placing={placing} />
              </Activity>
            ))}
          </section>
        </Activity>
      ))}
      {unaddressed.length > 0 && columns.every((column) => column.view !== undefined) && (
        <section className={styles.unaddressed}>
          <h2>{say("compare.unaddressed_title")}</h2>
          <p>
            {sayWith(`compare.unaddressed.${columns[0]?.kind ?? "document"}`, {
              issues: () => <RecordNames text={formatList(labels)} names={labels} />,
            })}
          </p>
        </section>
      )}
    </>
  );
}
