import type { ComponentType } from "react";
import { formatList } from "@/components/format";
import { Cell } from "@/components/grid/cell";
import { ColumnHead } from "@/components/grid/column-head";
import styles from "@/components/grid/grid.module.css";
import { type GridGroup, type GridRow, silentIn } from "@/components/grid/grid-rows";
import type { MoreProps } from "@/components/grid/more-link";
import type { Lookups } from "@/components/statement/lookups";
import { StatusMark } from "@/components/ui/status-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type GridProps = {
  groups: readonly GridGroup[];
  /** Ids of the parties shown, in their order. */
  columns: readonly string[];
  lookups: Lookups;
  /** The round whose positions these are, for the caption. */
  round: string;
  /** The address of one issue; null where the page leads nowhere else. */
  issueHref: (issue: string) => string | null;
  /** Where a party's position on an issue is listed whole. */
  positionHref: (issue: string, party: string) => string;
  /** The address of this page with other columns. */
  hrefWithColumns: (columns: string[]) => string;
  /** Draws the first statement of a cell, and the way to the others. */
  More: ComponentType<MoreProps>;
};

type RowProps = { row: GridRow; silent: ReadonlySet<string> } & Pick<
  GridProps,
  "lookups" | "issueHref" | "positionHref" | "More"
>;

function Row({ row, silent, lookups, issueHref, positionHref, More }: RowProps) {
  const href = issueHref(row.issue.id);
  return (
    <tr data-row={row.issue.id}>
      <th scope="row" lang={recordLanguage}>
        {href === null ? row.issue.label : <a href={href}>{row.issue.label}</a>}
        <small>{row.issue.question}</small>
      </th>
      <td className={styles.status}>
        {row.status && <StatusMark status={row.status.status} assessed={row.status.assessed} />}
      </td>
      {row.cells.map((cell) => (
        <Cell
          key={cell.party}
          issue={row.issue.id}
          cell={cell}
          unspoken={silent.has(cell.party)}
          lookups={lookups}
          href={positionHref(row.issue.id, cell.party)}
          More={More}
        />
      ))}
    </tr>
  );
}

type GroupProps = Omit<GridProps, "groups"> & { group: GridGroup };

function Group({ group, columns, lookups, round, hrefWithColumns, ...hrefs }: GroupProps) {
  const silent = silentIn(group);
  const parties = columns.filter((id) => silent.has(id)).map((id) => lookups.parties.get(id)?.short ?? id);
  return (
    <details
      open
      className={`long-part ${styles.group}`}
      id={`group-${group.id}`}
      style={{ "--rows": group.rows.length }}
    >
      <summary>
        <h2 lang={recordLanguage}>{group.label}</h2>
      </summary>
      {parties.length > 0 && (
        <p className={styles.unspoken}>{say("grid.unspoken", { parties: formatList(parties) })}</p>
      )}
      <table>
        <caption className="spoken">{say("grid.caption", { group: group.label, round })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("grid.issue")}</th>
            <th scope="col">{say("grid.status")}</th>
            {columns.map((id) => (
              <ColumnHead
                key={id}
                party={id}
                columns={columns}
                unspoken={silent.has(id)}
                lookups={lookups}
                hrefWithColumns={hrefWithColumns}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <Row key={row.issue.id} row={row} silent={silent} lookups={lookups} {...hrefs} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Issues against parties: one table for each group, so that a group folds and its head stays in view. */
export function Grid({ groups, columns, ...shown }: GridProps) {
  return (
    <div className={styles.grid} data-columns={Math.min(columns.length, 6)}>
      {groups.map((group) => (
        <Group key={group.id} group={group} columns={columns} {...shown} />
      ))}
    </div>
  );
}
