import { formatNumber } from "@/components/format";
import styles from "@/components/search/search.module.css";
import { kindsWords } from "@/components/search/search-words";
import { searchHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import { searchKinds } from "@/lib/schemas/words";

export type SearchStartProps = {
  negotiation: string;
  /** How many there are of each kind. */
  counts: Readonly<Record<string, number>>;
  /** What one might search for. */
  examples: readonly string[];
};

/** Where nothing was typed: what can be searched, and for example for what. */
export function SearchStart({ negotiation, counts, examples }: SearchStartProps) {
  return (
    <div className={styles.start}>
      <section aria-labelledby="search-examples">
        <h2 id="search-examples">{say("search.examples")}</h2>
        <ul className={styles.examples}>
          {examples.map((q) => (
            <li key={q}>
              <a href={searchHref(negotiation, { q })} lang={recordLanguage}>
                {q}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="search-what">
        <h2 id="search-what">{say("search.what")}</h2>
        <ul className={styles.links}>
          {searchKinds
            .filter((kind) => (counts[kind] ?? 0) > 0)
            .map((kind) => (
              <li key={kind}>
                <a href={searchHref(negotiation, { kind: [kind] })}>{kindsWords(kind)}</a>{" "}
                <span className={styles.count}>{formatNumber(counts[kind] ?? 0)}</span>
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}
