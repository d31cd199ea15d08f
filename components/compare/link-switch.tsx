import styles from "@/components/compare/screen.module.css";
import { followInPlace } from "@/components/ui/plain-click";

export type SwitchChoice = {
  key: string;
  words: string;
  href: string;
  current: boolean;
  /** Follows the choice in place; a plain link where left out. */
  onChoose?: (() => void) | undefined;
};

/** A few choices beside each other, of which one is in force. */
export function LinkSwitch({ label, choices }: { label: string; choices: readonly SwitchChoice[] }) {
  return (
    <nav className={`screen-only ${styles.switch}`} aria-label={label}>
      {choices.map(({ key, words, href, current, onChoose }) => (
        <a
          key={key}
          href={href}
          aria-current={current ? "true" : undefined}
          {...(onChoose && { onClick: followInPlace(onChoose) })}
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
