import styles from "@/components/cite/cite.module.css";
import { sayWith } from "@/components/language/say-with";
import { CopyField } from "@/components/share/copy-field";
import { type CitationStyle, citationStyleFacts } from "@/lib/export/citation-styles";
import { say } from "@/lib/language/say";

/** A citation as one style writes it, and where it can be had as a file. */
export type WrittenCitation = { style: CitationStyle; text: string; href: string };

const charactersOfLine = 62;
const mostLines = 14;

/** How many lines of the field a text takes. */
function linesOf(text: string): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersOfLine)), 0);
  return Math.min(Math.max(lines, 2), mostLines);
}

/** A citation in every style, one open at a time; plain disclosures, so they open without scripts. */
export function CitationList({ citations }: { citations: readonly WrittenCitation[] }) {
  return citations.map(({ style, text, href }, place) => {
    const { label } = citationStyleFacts[style];
    return (
      <details key={style} name="citation-style" open={place === 0} className={styles.style}>
        <summary>{label}</summary>
        <CopyField label={say("cite.citation", { style: label })} value={text} lines={linesOf(text)} />
        <a href={href} download>
          {sayWith("cite.download", {
            style: label,
            spoken: (parts) => <span className="spoken">{parts}</span>,
          })}
        </a>
      </details>
    );
  });
}
