import { placeIn } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { SourceLine } from "@/components/statement/source-line";
import styles from "@/components/statement-page/statement-page.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** The sources of a statement, open, each with the place in it and what is known of its publisher. */
export function StatementSources({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  return (
    <section className={styles.part}>
      <h2>{say("statement_page.sources")}</h2>
      <ol className={styles.sources}>
        {statement.citations.map((citation) => {
          const source = lookups.sources.get(citation.source);
          return (
            <li key={`${citation.source} ${citation.locator}`}>
              {source ? <SourceLine source={source} /> : citation.source}
              <span>{placeIn(citation)}</span>
              {source?.note && <span lang={recordLanguage}>{source.note}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
