"use client";

import { useEffect, useId, useState } from "react";
import styles from "@/components/embed/embed.module.css";
import { type FramedKind, framedKinds, framedWords } from "@/components/embed/framed-words";
import { embedSnippet } from "@/components/embed/snippet";
import { CopyField } from "@/components/share/copy-field";
import { framedPage, type Theme, themes } from "@/lib/address/embed";

export type EmbedCodeProps = {
  origin: string;
  /** Path and query of the live page, and of the frozen one; null where there is none. */
  live: string | null;
  frozen: string | null;
  /** Whether the frozen page shows what this view does. */
  isSame: boolean;
};

const themeWords: Record<Theme, string> = { light: "light", dark: "dark" };

type ChoiceProps<Value> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

function Choice<Value extends string | null>({ legend, options, chosen, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={`needs-script ${styles.choice}`}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** A section of the Share dialog: the code that shows this view on another site, live or frozen, light or dark. */
export function EmbedCode({ origin, live, frozen, isSame }: EmbedCodeProps) {
  const pages = { frozen, live };
  const offered = (["frozen", "live"] as const).filter((kind) => framedPage(pages[kind] ?? "") !== null);
  const [wanted, setWanted] = useState<FramedKind>("frozen");
  const [theme, setTheme] = useState<Theme | null>(null);
  const [title, setTitle] = useState("Parley");
  useEffect(() => setTitle(document.title), []);
  const kind = offered.includes(wanted) ? wanted : offered[0];
  const page = kind && pages[kind];
  const code = page && embedSnippet({ origin, page, theme, title });
  if (!kind || !page || !code) return null;
  return (
    <>
      <h3>Embed</h3>
      <p>
        {framedWords(kind, page, isSame)} inside another site, as high as it needs to be, with a link back. It
        sets no cookies.
      </p>
      <Choice
        legend="Which"
        options={offered.map((value) => ({ value, label: framedKinds[value] }))}
        chosen={kind}
        onChoose={setWanted}
      />
      <Choice
        legend="Colours"
        options={[
          { value: null, label: "as the reader’s system" },
          ...themes.map((value) => ({ value, label: themeWords[value] })),
        ]}
        chosen={theme}
        onChoose={setTheme}
      />
      <CopyField label="Embed code" value={code} />
    </>
  );
}
