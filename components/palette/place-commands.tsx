"use client";

import { Command } from "cmdk";
import type { PlaceCommand } from "@/components/palette/commands";
import styles from "@/components/palette/palette.module.css";
import { recordLanguage } from "@/lib/language/speech";

export type PlaceCommandsProps = {
  heading: string;
  commands: readonly PlaceCommand[];
  onGo: (href: string) => void;
};

/** A group of places to go to, by the names that the record gives them. */
export function PlaceCommands({ heading, commands, onGo }: PlaceCommandsProps) {
  if (commands.length === 0) return null;
  return (
    <Command.Group heading={heading} className={styles.group}>
      {commands.map(({ id, label, hint, words, href }) => (
        <Command.Item
          key={id}
          value={id}
          keywords={[label, hint, ...words]}
          className={styles.item}
          onSelect={() => onGo(href)}
        >
          <span lang={recordLanguage}>{label}</span>
          {hint && (
            <span className={styles.hint} lang={recordLanguage}>
              {hint}
            </span>
          )}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
