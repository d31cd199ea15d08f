import { isShownRow } from "@/components/compare/by-issue";
import { type Column, sideOfColumn } from "@/components/compare/columns";
import { columnsTitle } from "@/components/compare/columns-title";
import { kindWords } from "@/components/compare/kind-words";
import { resultWords } from "@/components/compare/result-words";
import { shortTitle } from "@/components/compare/titles";
import { formatDate, formatWindow } from "@/components/format";
import { mostSides, type Picture, type PictureSide } from "@/components/preview/picture";
import { filterNote, marksOf, sideOf } from "@/components/preview/picture-parts";
import { type CompareRow, compareByIssue } from "@/lib/domain/compare";
import { createSearchIndex, type Filters, filterStatements } from "@/lib/domain/filter";
import { issuesAcross } from "@/lib/domain/live-issues";
import { say } from "@/lib/language/say";
import type { Party, Spelling } from "@/lib/schemas/entities";
import type { IssueGroupLabel } from "@/lib/schemas/views";

export type ComparePictureProps = {
  /** Documents or positions, each with what it holds, in the order of the page. */
  columns: readonly Column[];
  filters: Filters;
  /** How the comparison is aligned; by issue where left out. */
  by?: string;
  labels: {
    negotiation: { title: string };
    parties: readonly Party[];
    issue_groups: readonly IssueGroupLabel[];
    spellings: readonly Spelling[];
  };
};

/** The row to tell of: the first one on which most of the columns say something. */
function fullestRow(rows: readonly CompareRow[]): CompareRow | undefined {
  const said = (row: CompareRow) => row.cells.filter((cell) => cell.items.length > 0).length;
  return rows.toSorted((a, b) => said(b) - said(a))[0];
}

function headingOf(column: Column, parties: readonly Party[]): Pick<PictureSide, "marks" | "heading"> {
  if (column.kind === "position") {
    const { party, title } = column.entry;
    return { marks: marksOf([party.id], parties), heading: title };
  }
  const { parties: ids, title, date } = column.entry;
  const words = [shortTitle(title), ...(date === undefined ? [] : [formatDate(date)])];
  return { marks: marksOf(ids, parties), heading: words.join(", ") };
}

/** The rounds that the columns belong to, each once. */
function roundsOf(columns: readonly Column[]): string[] {
  const rounds = columns.flatMap(({ view }) => view?.round ?? []);
  return [...new Set(rounds.map((round) => `${round.title}, ${formatWindow(round)}`))];
}

/** Documents or positions side by side: what each says on the first issue that most of them speak to. */
export function comparePicture({ columns, filters, by = "issue", labels }: ComparePictureProps): Picture {
  const [first] = columns;
  const kind = first?.kind ?? "document";
  const words = kindWords(kind);
  const sidesOfColumns = columns.map(sideOfColumn);
  const held = columns.flatMap((column) => column.view?.statements ?? []);
  const statements = [...new Map(held.map((statement) => [statement.id, statement])).values()];
  const search = filters.q.trim() === "" ? () => "" : createSearchIndex(statements, labels.spellings);
  const kept = filterStatements(statements, filters, search, issuesAcross(sidesOfColumns));
  const shown = new Set(kept.map((statement) => statement.id));
  const rows = compareByIssue(sidesOfColumns, labels.issue_groups, shown, filters)
    .groups.flatMap((group) => group.rows)
    .filter((row) => isShownRow(row, shown, filters.issue));
  const row = fullestRow(rows);
  const sides = columns.map((column) => {
    const cell = row?.cells.find((each) => each.column === column.entry.id);
    const said = cell?.items.map((item) => item.statement) ?? [];
    return sideOf(headingOf(column, labels.parties), said, words.silent);
  });
  return {
    kicker: [
      by === "order" ? say("preview.own_order", { kicker: words.kicker }) : words.kicker,
      ...roundsOf(columns),
    ].join(" · "),
    title: columnsTitle(columns),
    notes: [resultWords(shown.size, statements.length, rows.length, kind), ...filterNote(filters, labels)],
    ...(row && { subject: row.issue.label }),
    statuses: [],
    marks: [],
    sides: row ? sides.slice(0, mostSides) : [],
    footer: [labels.negotiation.title],
  };
}
