"use client";

import { useSyncExternalStore } from "react";
import { chooseTheme, chosenTheme, onThemeChange, themeChoices } from "@/components/frame/theme";
import styles from "@/components/frame/theme-switch.module.css";
import { say } from "@/lib/language/say";

const atFirst = () => "system" as const;
const themeNamed = (value: string | undefined) =>
  themeChoices.find((choice) => choice === value) ?? atFirst();

/** Chooses light, dark, or what the reader's system has: the browser's own list under a sign. */
export function ThemeSwitch() {
  const chosen = useSyncExternalStore(onThemeChange, chosenTheme, atFirst);

  return (
    <label className={`needs-script ${styles.switch}`} title={say("frame.theme")}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <g data-sign="system">
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2a6 6 0 010 12z" />
        </g>
        <g data-sign="light">
          <circle cx="8" cy="8" r="3" />
          <path d="M8 .8v2M8 13.2v2M.8 8h2M13.2 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M2.9 13.1l1.4-1.4M11.7 4.3l1.4-1.4" />
        </g>
        <path data-sign="dark" d="M13.5 9.8A6 6 0 016.2 2.5a6 6 0 107.3 7.3z" />
      </svg>
      <select
        aria-label={say("frame.theme")}
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => chooseTheme(themeNamed(target.value))}
      >
        {themeChoices.map((choice) => (
          <option key={choice} value={choice}>
            {say(`frame.theme_${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
