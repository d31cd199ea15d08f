"use client";

import { useRef, useState } from "react";
import styles from "@/components/share/share.module.css";
import button from "@/components/ui/button.module.css";

/** A link to take along: readable and selectable without scripts, copied with one press with them. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome("Copied");
    } catch {
      // Refused or not there (a page without TLS): the reader's own copy command still works.
      field.current?.focus();
      field.current?.select();
      setOutcome("Selected: copy it with your keyboard");
    }
  };
  return (
    <div className={styles.field}>
      <input
        ref={field}
        readOnly
        value={value}
        aria-label={label}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className={`needs-script ${button.button}`} onClick={copy}>
        Copy<span className="spoken"> {label}</span>
      </button>
      <span className={styles.outcome} role="status">
        {outcome}
      </span>
    </div>
  );
}
