/** What of a row takes the focus: its heading's link, or whatever in it can. */
function focusable(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>("a[href], button, summary, [tabindex]");
}

function rowsInView(): Element[] {
  return [...document.querySelectorAll("main [data-row]")].filter(
    (row) => row.checkVisibility() && focusable(row) !== null,
  );
}

/** Moves the focus to the next row or the one before; from outside the rows, to the first one in sight. */
export function stepRows(by: 1 | -1): void {
  const rows = rowsInView();
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const below = rows.findIndex((row) => row.getBoundingClientRect().top >= 0);
  const target = at === -1 ? rows[Math.max(below, 0)] : rows[at + by];
  if (target === undefined) return;
  focusable(target)?.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}

/** Opens what the row in focus leads to; an element in focus that can be pressed is pressed. */
export function openRow(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.closest("main [data-row]") !== null)
    activeElement.click();
}

/** Follows the page's link to the round before or after, where it has one. */
export function stepRounds(to: "prev" | "next"): void {
  document.querySelector<HTMLElement>(`main a[rel="${to}"][aria-keyshortcuts]`)?.click();
}
