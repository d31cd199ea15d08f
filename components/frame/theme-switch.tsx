"use client";

import { themeKey } from "@/components/frame/theme-script";
import styles from "@/components/frame/theme-switch.module.css";
import { say } from "@/lib/language/say";

function switchTheme(): void {
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const next = (root.dataset.theme ?? system) === "dark" ? "light" : "dark";
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    if (next === system) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, next);
  } catch {
    // Storage may be switched off; the choice then holds for this page only.
  }
}

/** Turns light into dark and back; a choice equal to the system's goes back to following the system. */
export function ThemeSwitch() {
  return (
    <button type="button" className={`needs-script ${styles.switch}`} onClick={switchTheme}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6" />
        <path d="M8 2a6 6 0 010 12z" />
      </svg>
      <span className="spoken">{say("frame.theme")}</span>
    </button>
  );
}
