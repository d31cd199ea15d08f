/** Lays out rows under a heading in columns of equal width, the first to the left, figures to the right. */
export function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    widths
      .map((width, column) =>
        column === 0 ? (row[column] ?? "").padEnd(width) : (row[column] ?? "").padStart(width),
      )
      .join("  ")
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => "─".repeat(width)).join("  "), ...lines.slice(1)].join("\n");
}

/** A figure with its aim: `87 ≤ 100`, marked where it is missed. */
export function besideAim(figure: number, aim: number | undefined, digits: number): string {
  const shown = figure.toFixed(digits);
  if (aim === undefined) return shown;
  return `${shown} ${figure <= aim ? "≤" : "✗ >"} ${aim.toFixed(digits)}`;
}

/** The same where the aim is the least that will do: `97 ≥ 95`. */
export function besideLeast(figure: number, aim: number): string {
  return `${figure} ${figure >= aim ? "≥" : "✗ <"} ${aim}`;
}
