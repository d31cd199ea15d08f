import { formatNumber } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/search/search.module.css";
import type { SearchChoice } from "@/components/search/search-state";
import { searchHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";
import { recordLanguage, speech } from "@/lib/language/speech";

export type SearchAdviceProps = {
  negotiation: string;
  choice: SearchChoice;
  /** How many entries there are without the filters. */
  unfiltered: number;
  advice: { instead: string | null; alone: readonly { q: string; count: number }[] };
};

function hasOtherLetters(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}

/** What to try where nothing was found. */
export function SearchAdvice({ negotiation, choice, unfiltered, advice }: SearchAdviceProps) {
  const hrefOf = (q: string) => searchHref(negotiation, { ...choice, q, page: 1 });
  if (unfiltered > 0) {
    const href = searchHref(negotiation, { q: choice.q });
    const link = (parts: React.ReactNode[]) => <a href={href}>{parts}</a>;
    return (
      <p className={styles.nothing}>{sayWith("search.nothing_filtered", { count: unfiltered, link })}</p>
    );
  }
  const { instead, alone } = advice;
  if (!/[\p{L}\p{N}]/u.test(choice.q)) return <p className={styles.nothing}>{say("search.no_words")}</p>;
  return (
    <div className={styles.nothing}>
      <p>{say("search.nothing")}</p>
      {(speech().current().id !== recordLanguage || hasOtherLetters(choice.q)) && (
        <p>{say("search.record_language")}</p>
      )}
      {instead !== null && (
        <p className={styles.instead}>
          {sayWith("search.instead", {
            q: instead,
            link: (parts) => (
              <a href={hrefOf(instead)} lang={recordLanguage}>
                {parts}
              </a>
            ),
          })}
        </p>
      )}
      {alone.length > 0 && (
        <>
          <h2>{say("search.alone")}</h2>
          <ul className={styles.links}>
            {alone.map(({ q, count }) => (
              <li key={q}>
                <a href={hrefOf(q)} lang={recordLanguage}>
                  {q}
                </a>{" "}
                <span className={styles.count}>{formatNumber(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{say("search.try")}</h2>
      <ul className={styles.tips}>
        <li>{say("search.try_fewer")}</li>
        <li>{say("search.try_begin")}</li>
        <li>{say("search.try_spelling")}</li>
      </ul>
    </div>
  );
}
