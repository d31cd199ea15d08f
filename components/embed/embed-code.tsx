"use client";

import { useEffect, useId, useState } from "react";
import styles from "@/components/embed/embed.module.css";
import { type FramedKind, framedAs } from "@/components/embed/framed-words";
import { embedSnippet } from "@/components/embed/snippet";
import { CopyField } from "@/components/share/copy-field";
import { framedPage, type Theme, themes } from "@/lib/address/embed";
import { say } from "@/lib/language/say";

export type EmbedCodeProps = {
  /** What the frame is called; the title of the page if left out. */
  title: string | undefined;
  origin: string;
  /** Path and query of the live page, and of the frozen one; null where there is none. */
  live: string | null;
  frozen: string | null;
  /** Whether the frozen page shows what this view does. */
  isSame: boolean;
};

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
export function EmbedCode({ title, origin, live, frozen, isSame }: EmbedCodeProps) {
  const pages = { frozen, live };
  const offered = (["frozen", "live"] as const).filter((kind) => framedPage(pages[kind] ?? "") !== null);
  const [wanted, setWanted] = useState<FramedKind>("frozen");
  const [theme, setTheme] = useState<Theme | null>(null);
  const [pageTitle, setPageTitle] = useState("");
  useEffect(() => setPageTitle(document.title), []);
  const kind = offered.includes(wanted) ? wanted : offered[0];
  const page = kind && pages[kind];
  const code = page && embedSnippet({ origin, page, theme, title: title ?? (pageTitle || "Parley") });
  if (!kind || !page || !code) return null;
  return (
    <>
      <h3>{say("embed.embed")}</h3>
      <p>{say("embed.note", { what: framedAs(kind, page, isSame) })}</p>
      <Choice
        legend={say("embed.which")}
        options={offered.map((value) => ({ value, label: say(`embed.kind.${value}`) }))}
        chosen={kind}
        onChoose={setWanted}
      />
      <Choice
        legend={say("embed.colours")}
        options={[
          { value: null, label: say("embed.theme.system") },
          ...themes.map((value) => ({ value, label: say(`embed.theme.${value}`) })),
        ]}
        chosen={theme}
        onChoose={setTheme}
      />
      <CopyField label={say("embed.code")} value={code} />
    </>
  );
}
