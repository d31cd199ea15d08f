import { formatNumber } from "@/components/format";
import styles from "@/components/rounds/round.module.css";
import type { RoundSelection } from "@/components/rounds/round-selection";
import { say } from "@/lib/language/say";

/** The parts of a round's page with how much is in each, as it is filtered now. */
export function RoundContents({ selection, isFirst }: { selection: RoundSelection; isFirst: boolean }) {
  const parts = [
    // The first round has none before it to differ from.
    { id: "changes", label: say("rounds.changes"), count: isFirst ? 0 : selection.changes.length },
    { id: "outcomes", label: say("rounds.outcomes"), count: selection.outcomes.length },
    { id: "positions", label: say("rounds.in_force"), count: selection.shown.size },
    { id: "disputes", label: say("rounds.disputed_facts"), count: selection.disputes.length },
  ];
  return (
    <nav className={`screen-only ${styles.contents}`} aria-label={say("rounds.contents")}>
      <ul>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, label, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {label} <span>{formatNumber(count)}</span>
              </a>
            </li>
          ))}
        <li>
          <a href="#sources">{say("rounds.sources")}</a>
        </li>
      </ul>
    </nav>
  );
}
