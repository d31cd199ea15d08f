import styles from "@/components/cite/cite.module.css";
import { CopyField } from "@/components/share/copy-field";
import { type CitationStyle, citationStyleFacts } from "@/lib/export/citation-styles";

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
        <CopyField label={`${label} citation`} value={text} lines={linesOf(text)} />
        <a href={href} download>
          Download<span className="spoken"> as {label}</span>
        </a>
      </details>
    );
  });
}
