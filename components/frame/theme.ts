import { themeKey } from "@/components/frame/theme-script";

/** Light, dark, or whichever the reader's system has. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const changed = "parley-theme-changed";

/** The theme that was chosen for this browser, or for this page where nothing can be kept. */
export function chosenTheme(): ThemeChoice {
  const chosen = document.documentElement.dataset.theme;
  return themeChoices.find((choice) => choice === chosen) ?? "system";
}

function show(choice: string | null): void {
  const root = document.documentElement;
  if (choice === "light" || choice === "dark") root.dataset.theme = choice;
  else delete root.dataset.theme;
}

/** Shows the page in a theme, and keeps the choice for the next one. */
export function chooseTheme(choice: ThemeChoice): void {
  show(choice);
  try {
    if (choice === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, choice);
  } catch {
    // Storage may be switched off; the choice then holds for this page only.
  }
  window.dispatchEvent(new Event(changed));
}

/** Another window may have chosen between this page's first paint and its scripts. */
function followKept(): void {
  try {
    show(localStorage.getItem(themeKey));
  } catch {
    // Storage may be switched off; there is no other window to follow then.
  }
}

/** Tells of every choice, also of one made in another window, which is followed here. */
export function onThemeChange(tell: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  followKept();
  window.addEventListener(changed, tell, { signal });
  window.addEventListener(
    "storage",
    ({ key, newValue }) => {
      if (key !== themeKey) return;
      show(newValue);
      tell();
    },
    { signal },
  );
  return () => listening.abort();
}
