import { formatDate } from "@/components/format";
import styles from "@/components/overview/overview.module.css";
import { FirstComparison } from "@/components/start/first-comparison";
import { firstSentence } from "@/components/start/first-sentence";
import { changesHref, unresolvedHref } from "@/lib/address/parameters";
import type { Outline } from "@/lib/schemas/views";

/** What a newcomer meets first: what this is, whose, how current, and the three questions to click. */
export function Introduction({ outline }: { outline: Outline }) {
  const { negotiation, rounds, imported } = outline;
  const newest = rounds.at(-1);
  return (
    <div className={styles.introduction}>
      <div className={styles.about}>
        <p className={styles.lede}>
          What each party demanded, offered, accepted and refused: clause by clause, round by round, every
          entry with its sources.
        </p>
        <p>
          Kept by the maintainers of Parley, in their own words ({negotiation.licence}).{" "}
          {firstSentence(negotiation.non_endorsement)} Imported on{" "}
          <time dateTime={imported}>{formatDate(imported.slice(0, 10))}</time>
          {newest && `; the newest round is “${newest.title}”`}.
        </p>
        <details>
          <summary>About this record</summary>
          <p className={styles.description}>{negotiation.description}</p>
        </details>
        <ul className={styles.questions}>
          <li>
            <a href={changesHref(negotiation.id)}>What changed</a>
            <span>between the two newest rounds, or any two</span>
          </li>
          <li>
            <a href={unresolvedHref(negotiation.id)}>What remains unresolved</a>
            <span>issue by issue, and what blocks what</span>
          </li>
        </ul>
      </div>
      <FirstComparison outline={outline} />
    </div>
  );
}
