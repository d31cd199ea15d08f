import { countOf, formatDate, formatLanguage } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement/statement.module.css";
import { sourceKindWords } from "@/components/words";
import type { Source } from "@/lib/schemas/entities";
import type { Citation } from "@/lib/schemas/parts";

function SourceTitle({ source }: { source: Source }) {
  if (source.url === undefined)
    return (
      <>
        <cite>{source.title}</cite> <span className={styles.unaddressed}>no public address recorded</span>
      </>
    );
  return (
    <a href={source.url} rel="external noreferrer">
      <cite>{source.title}</cite>
    </a>
  );
}

function CitedSource({ citation, source }: { citation: Citation; source: Source | undefined }) {
  if (source === undefined) return <>{citation.source}</>;
  const facts = [
    source.publisher,
    source.published === undefined ? "undated" : formatDate(source.published),
    sourceKindWords[source.kind],
    formatLanguage(source.language),
  ];
  return (
    <>
      <SourceTitle source={source} />
      <span className={styles.facts}>{facts.join(" · ")}</span>
      <span className={styles.facts}>
        at: {citation.locator}
        {citation.note && ` (${citation.note})`}
      </span>
    </>
  );
}

/** The sources behind something, opening in place. */
export function Citations(props: { citations: readonly Citation[]; lookups: Pick<Lookups, "sources"> }) {
  const { citations, lookups } = props;
  return (
    <details>
      <summary>{countOf(new Set(citations.map((citation) => citation.source)).size, "source")}</summary>
      <ol className={styles.citations}>
        {citations.map((citation) => (
          <li key={`${citation.source} ${citation.locator}`}>
            <CitedSource citation={citation} source={lookups.sources.get(citation.source)} />
          </li>
        ))}
      </ol>
    </details>
  );
}
