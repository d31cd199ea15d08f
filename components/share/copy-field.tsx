"use client";

import { type RefObject, useRef, useState } from "react";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/share/share.module.css";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";

export type CopyFieldProps = {
  label: string;
  value: string;
  /** Show the whole text, in this many lines at most; else one line, cut off. */
  lines?: number;
};

/** A text to take along: readable and selectable without scripts, copied with one press with them. */
export function CopyField({ label, value, lines = 1 }: CopyFieldProps) {
  const line = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; words: string } | null>(null);
  const select = (field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) => {
    field.current?.focus();
    field.current?.select();
  };
  const tell = (words: string) => setOutcome({ of: value, words });
  const copy = async () => {
    // Said twice, the same words are heard only once.
    setOutcome(null);
    try {
      await navigator.clipboard.writeText(value);
      tell(say("copy.copied"));
    } catch {
      // Refused or not there (a page without TLS): the reader's own copy command still works.
      select(lines === 1 ? line : text);
      tell(say("copy.selected"));
    }
  };
  return (
    <div className={styles.field}>
      {lines === 1 ? (
        <input
          ref={line}
          readOnly
          value={value}
          aria-label={label}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <textarea ref={text} readOnly value={value} aria-label={label} rows={lines} />
      )}
      <button type="button" className={`needs-script ${button.button}`} onClick={copy}>
        {sayWith("copy.copy", { label, spoken: (parts) => <span className="spoken">{parts}</span> })}
      </button>
      <span className={styles.outcome} role="status">
        {outcome?.of === value ? outcome.words : ""}
      </span>
    </div>
  );
}
