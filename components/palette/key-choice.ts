const storageKey = "parley-keys";

/** Whether keys without Ctrl or ⌘ do anything; the reader may turn them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Keeps the reader's choice; without storage it holds for this page only as it was. */
export function keepSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // Storage may be switched off.
  }
}
