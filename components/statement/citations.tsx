import type { ReactNode } from "react";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import type { Lookups } from "@/components/statement/lookups";
import { SourceLine, sourceAnchor } from "@/components/statement/source-line";
import styles from "@/components/statement/statement.module.css";
import { say } from "@/lib/language/say";
import type { Citation } from "@/lib/schemas/parts";

type Cited = Pick<Lookups, "sources" | "sourceNumbers">;

/** The place in a source, with what the record remarks on it. */
export function placeIn({ locator, note }: Citation): ReactNode {
  const where = note === undefined ? locator : `${locator} (${note})`;
  return sayWith("statement.at", { where, record: recordText });
}

/** Short, since a page that lists its sources once cites them by the hundred. */
function Numbered({
  citations,
  numbers,
}: {
  citations: readonly Citation[];
  numbers: ReadonlyMap<string, number>;
}) {
  return (
    <p className={styles.opened}>
      {citations.flatMap((citation, index) => {
        const number = numbers.get(citation.source);
        return [
          index === 0 ? `${say("statement.source")} ` : "; ",
          number === undefined ? (
            citation.source
          ) : (
            <a key={`${citation.source} ${citation.locator}`} href={`#${sourceAnchor(number)}`}>
              {number}
            </a>
          ),
          " ",
          placeIn(citation),
        ];
      })}
    </p>
  );
}

function InPlace({ citations, sources }: { citations: readonly Citation[]; sources: Cited["sources"] }) {
  return (
    <ol className={styles.citations}>
      {citations.map((citation) => {
        const source = sources.get(citation.source);
        return (
          <li key={`${citation.source} ${citation.locator}`}>
            {source ? <SourceLine source={source} /> : citation.source}
            <span className={styles.facts}>{placeIn(citation)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The sources behind something, opening in place; each by its number where the page lists them once. */
export function Citations({ citations, lookups }: { citations: readonly Citation[]; lookups: Cited }) {
  return (
    <details className={styles.fold}>
      <summary>
        {say("statement.source_count", { count: new Set(citations.map(({ source }) => source)).size })}
      </summary>
      {lookups.sourceNumbers === null ? (
        <InPlace citations={citations} sources={lookups.sources} />
      ) : (
        <Numbered citations={citations} numbers={lookups.sourceNumbers} />
      )}
    </details>
  );
}
