import type { ReactNode } from "react";
import styles from "@/components/compare/marks.module.css";
import type { TextRange } from "@/lib/domain/word-difference";
import { say } from "@/lib/language/say";
import { speech } from "@/lib/language/speech";

export type MarkedWordsProps = { text: string; ranges: readonly TextRange[]; isFirst: boolean };

/** A text whose differing words are marked: as taken out in the first column, as put in in the others. */
export function MarkedWords({ text, ranges, isFirst }: MarkedWordsProps) {
  const Mark = isFirst ? "del" : "ins";
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    parts.push(
      text.slice(at, from),
      <Mark key={from} className={isFirst ? styles.missing : styles.only}>
        <span className="spoken" lang={speech().current().id}>
          {`[${say("compare.only_here")} `}
        </span>
        {text.slice(from, to)}
        <span className="spoken">]</span>
      </Mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}
