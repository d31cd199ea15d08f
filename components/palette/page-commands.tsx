"use client";

import { Command } from "cmdk";
import { chooseTheme, chosenTheme, themeChoices } from "@/components/frame/theme";
import styles from "@/components/palette/palette.module.css";
import { withLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { speech } from "@/lib/language/speech";

export type PageCommandsProps = {
  onShow: (shown: "comparisons" | "keys") => void;
  onClose: () => void;
  onOutcome: (said: string) => void;
};

/** What can be done with the page in view: copy its link, see it in another language or theme, learn the keys. */
export function PageCommands({ onShow, onClose, onOutcome }: PageCommandsProps) {
  const { current, languages } = speech();
  const others = languages.filter(({ id }) => id !== current().id);
  const act = (what: () => void) => () => {
    onClose();
    what();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      onOutcome(say("copy.copied"));
    } catch {
      onOutcome(say("palette.not_copied"));
    }
  };
  const commands = [
    { id: "copy", label: say("palette.copy_link"), does: copy },
    { id: "compare-with", label: say("palette.compare_with"), does: () => onShow("comparisons") },
    { id: "keys", label: say("palette.keys_title"), does: () => onShow("keys") },
    ...others.map(({ id, name }) => ({
      id: `language ${id}`,
      label: name,
      does: act(() => location.assign(withLanguage(location.pathname + location.search, id))),
    })),
    ...themeChoices
      .filter((choice) => choice !== chosenTheme())
      .map((choice) => ({
        id: `theme ${choice}`,
        label: say("palette.theme", { choice }),
        does: act(() => chooseTheme(choice)),
      })),
  ];
  return (
    <Command.Group heading={say("palette.group_page")} className={styles.group}>
      {commands.map(({ id, label, does }) => (
        <Command.Item key={id} value={id} keywords={[label]} className={styles.item} onSelect={does}>
          {label}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
