import { placeIn } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { SourceLine } from "@/components/statement/source-line";
import styles from "@/components/statement-page/statement-page.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** The sources of a statement, open, each once with every place in it and what is known of its publisher. */
export function StatementSources({ statement, lookups }: { statement: Statement; lookups: Lookups }) {
  const cited = new Set(statement.citations.map((citation) => citation.source));
  return (
    <section className={styles.part}>
      <h2>{say("statement_page.sources")}</h2>
      <ol className={styles.sources}>
        {[...cited].map((id) => {
          const source = lookups.sources.get(id);
          return (
            <li key={id}>
              {source ? <SourceLine source={source} /> : id}
              {statement.citations
                .filter((citation) => citation.source === id)
                .map((citation) => (
                  <span key={citation.locator}>{placeIn(citation)}</span>
                ))}
              {source?.note && <span lang={recordLanguage}>{source.note}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
