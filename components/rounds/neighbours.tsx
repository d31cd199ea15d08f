import { formatDate } from "@/components/format";
import styles from "@/components/rounds/round.module.css";
import { roundHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundLabel } from "@/lib/schemas/views";

function Neighbour({
  negotiation,
  round,
  rel,
}: {
  negotiation: string;
  round: RoundLabel;
  rel: "prev" | "next";
}) {
  return (
    <a href={roundHref(negotiation, round.id)} rel={rel} aria-keyshortcuts={rel === "prev" ? "[" : "]"}>
      <span className={styles.quiet}>
        {rel === "prev" ? say("rounds.round_before") : say("rounds.round_after")} · {formatDate(round.date)}
      </span>
      <span lang={recordLanguage}>{round.title}</span>
    </a>
  );
}

/** The ways to the rounds before and after. */
export function Neighbours(props: { negotiation: string; rounds: readonly RoundLabel[]; round: string }) {
  const { negotiation, rounds } = props;
  const at = rounds.findIndex((round) => round.id === props.round);
  const before = rounds[at - 1];
  const after = rounds[at + 1];
  return (
    <nav className={`screen-only ${styles.neighbours}`} aria-label={say("rounds.neighbours")}>
      {before && <Neighbour negotiation={negotiation} round={before} rel="prev" />}
      {after && <Neighbour negotiation={negotiation} round={after} rel="next" />}
    </nav>
  );
}
