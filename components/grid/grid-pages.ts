import type { GridGroup } from "@/components/grid/grid-rows";

/** More cells than this nobody reads at once, and a browser takes long to lay out. */
const mostCells = 1_200;

/** A part of a grid: its groups, and which rows of all these are, counted from 1. */
export type GridPage = {
  groups: GridGroup[];
  page: number;
  pages: number;
  from: number;
  to: number;
  all: number;
};

/** How many rows a page has where each has so many cells. */
export function rowsOfPage(columns: number): number {
  return Math.max(1, Math.floor(mostCells / Math.max(1, columns)));
}

/** The rows of one page, under their groups; a page after the last is the last. */
export function gridPage(groups: readonly GridGroup[], columns: number, asked: number): GridPage {
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const most = rowsOfPage(columns);
  const pages = Math.max(1, Math.ceil(all / most));
  const page = Math.min(asked, pages);
  const [start, end] = [(page - 1) * most, Math.min(page * most, all)];
  let place = 0;
  const cut = groups.map((group) => {
    const before = place;
    place += group.rows.length;
    return { ...group, rows: group.rows.slice(Math.max(0, start - before), Math.max(0, end - before)) };
  });
  const shown = cut.filter((group) => group.rows.length > 0);
  return { groups: shown, page, pages, from: start + 1, to: end, all };
}
