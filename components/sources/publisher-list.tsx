import { formatDate, formatLanguage } from "@/components/format";
import { restingWords } from "@/components/sources/resting-words";
import styles from "@/components/sources/sources.module.css";
import { sourceKindWords } from "@/components/words";
import { sourceHref } from "@/lib/address/trust";
import type { PublisherSources } from "@/lib/domain/source-uses";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Source } from "@/lib/schemas/entities";

function factsOf({ published, kind, language }: Source): string {
  const date = published === undefined ? say("sources.undated") : formatDate(published);
  return [date, sourceKindWords(kind), formatLanguage(language)].join(" · ");
}

export type PublisherListProps = { negotiation: string; publishers: readonly PublisherSources[] };

/** Sources under their publishers, each with how much rests on it and the way to what that is. */
export function PublisherList({ negotiation, publishers }: PublisherListProps) {
  return (
    <ul className={styles.publishers}>
      {publishers.map(({ publisher, sources }) => (
        <li key={publisher}>
          <h3 lang={recordLanguage}>{publisher}</h3>
          <ul>
            {sources.map(({ source, uses }) => (
              <li key={source.id}>
                <a href={sourceHref(negotiation, source.id)} lang={recordLanguage}>
                  <cite>{source.title}</cite>
                </a>
                <span>{factsOf(source)}</span>
                <span>{restingWords(uses)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
