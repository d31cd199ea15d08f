import { CoverageTable, type CoverageTableProps } from "@/components/method/coverage-table";
import styles from "@/components/method/method.module.css";
import { Section } from "@/components/method/section";
import { completenessWords, standingWords } from "@/components/words";
import { documentHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type MissingPartProps = CoverageTableProps & {
  /** How many documents there are, those known in full among them. */
  documents: number;
};

/** What the record lacks: who is not recorded in which round, and which papers are known in part only. */
export function MissingPart({ documents, ...table }: MissingPartProps) {
  const { partial } = table.coverage;
  return (
    <Section part="missing">
      <p>{say("method.missing_lede")}</p>
      <CoverageTable {...table} />
      <h3>{say("method.partial_title")}</h3>
      <p>
        {partial.length === 0
          ? say("method.partial_none")
          : say("method.partial_lede", { count: partial.length, all: documents })}
      </p>
      <ul className={styles.limits}>
        {partial.map(({ id, title, completeness, standing }) => (
          <li key={id}>
            <a href={documentHref(table.negotiation, id)} lang={recordLanguage}>
              {title}
            </a>
            : {completenessWords(completeness)}, {standingWords(standing)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
