/** The address that a form leads to: several values of a name joined by commas, empty ones left out. */
export function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const before = query.get(name);
    query.set(name, before === null ? value : `${before},${value}`);
  }
  const { pathname } = new URL(form.action);
  return query.size === 0 ? pathname : `${pathname}?${query.toString().replaceAll("%2C", ",")}`;
}

/** A group stands for all its issues, so choosing one of them lets go of it, and choosing it of them. */
export function letGoOfOthers(chosen: HTMLInputElement, form: HTMLFormElement): void {
  const [group] = chosen.value.split(".", 1);
  for (const other of form.querySelectorAll<HTMLInputElement>(`input[name="${chosen.name}"]`)) {
    const overlaps = other.value === group || other.value.startsWith(`${chosen.value}.`);
    if (other !== chosen && overlaps) other.checked = false;
  }
}

/** Sets what the reader has touched to what the page was drawn with, save the field they are writing in. */
export function bringInLine(area: HTMLElement): void {
  for (const input of area.querySelectorAll<HTMLInputElement>("form input")) {
    if (input.type === "checkbox") input.checked = input.defaultChecked;
    else if (input.type === "search" && input !== document.activeElement) input.value = input.defaultValue;
  }
}

/** Puts the focus on what tells how much is left, without moving the page. */
export function focusResult(area: HTMLElement): void {
  const result = area.querySelector<HTMLElement>('[role="status"]:not(dialog *)');
  if (result === null) return;
  result.tabIndex = -1;
  result.focus({ preventScroll: true });
}
