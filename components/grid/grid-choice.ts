/** What the reader has chosen of a grid; empty lists choose all, in the default order. */
export type GridChoice = {
  /** Issues and groups. */
  issue: string[];
  status: string[];
  /** The parties shown, in their order. */
  order: string[];
  /** Which page of its rows, counted from 1; left out where all are on one. */
  page?: number;
};

export const wholeGrid: GridChoice = { issue: [], status: [], order: [] };

/** A choice as hidden fields of a plain form that writes the parties itself. */
export function keptOfGrid(choice: GridChoice): { name: string; value: string }[] {
  return (["issue", "status"] as const)
    .filter((name) => choice[name].length > 0)
    .map((name) => ({ name, value: choice[name].join(",") }));
}
