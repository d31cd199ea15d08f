import type { ReactNode } from "react";
import { recordLanguage, speech } from "@/lib/language/speech";

const special = /[.*+?^${}()|[\]\\]/g;

/** Words of the interface that names of the record stand in: each name is said in the record's language. */
export function RecordNames({ text, names }: { text: string; names: readonly string[] }): ReactNode {
  if (names.length === 0 || speech().current().id === recordLanguage) return text;
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const any = longestFirst.map((name) => name.replace(special, "\\$&")).join("|");
  return text.split(new RegExp(`(${any})`)).map((part, index) =>
    names.includes(part) ? (
      <span key={`${part} ${index.toString()}`} lang={recordLanguage}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
