import { countOf } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { SourceLine, sourceAnchor } from "@/components/statement/source-line";
import styles from "@/components/statement/statement.module.css";
import type { Citation } from "@/lib/schemas/parts";

type Cited = Pick<Lookups, "sources" | "sourceNumbers">;

function CitedSource({ citation, lookups }: { citation: Citation; lookups: Cited }) {
  const source = lookups.sources.get(citation.source);
  const number = lookups.sourceNumbers?.get(citation.source);
  return (
    <>
      {number !== undefined && <a href={`#${sourceAnchor(citation.source)}`}>source {number}</a>}
      {number === undefined && (source ? <SourceLine source={source} /> : citation.source)}
      <span className={styles.facts}>
        at: {citation.locator}
        {citation.note && ` (${citation.note})`}
      </span>
    </>
  );
}

/** The sources behind something, opening in place; each by its number where the page lists them once. */
export function Citations({ citations, lookups }: { citations: readonly Citation[]; lookups: Cited }) {
  return (
    <details>
      <summary>{countOf(new Set(citations.map((citation) => citation.source)).size, "source")}</summary>
      <ol className={styles.citations}>
        {citations.map((citation) => (
          <li key={`${citation.source} ${citation.locator}`}>
            <CitedSource citation={citation} lookups={lookups} />
          </li>
        ))}
      </ol>
    </details>
  );
}
