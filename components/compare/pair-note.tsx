import styles from "@/components/compare/marks.module.css";
import { formatDate } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import { Differences } from "@/components/statement/differences";
import type { Lookups } from "@/components/statement/lookups";
import { differencesBetween } from "@/lib/domain/difference";
import type { Pair } from "@/lib/domain/pairing";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";

function nameOf({ number, date }: Statement): string {
  const bare = number?.replace(/^~/, "");
  const at = { date: formatDate(date) };
  return bare ? say("compare.pair_clause", { ...at, number: bare }) : say("compare.pair_said", at);
}

/** With what of the first column a statement is compared and why, and what differs beyond the words. */
export function PairNote({ pair, lookups }: { pair: Pair; lookups: Lookups }) {
  const { statement, with: other, by } = pair;
  if (by === "same") return <p className={styles.note}>{say("compare.pair.same")}</p>;
  const href = lookups.links.statement(other.id);
  return (
    <div className={styles.note}>
      <p>
        {sayWith(`compare.pair.${by}`, {
          name: nameOf(other),
          other: (parts) =>
            href === null ? (
              parts
            ) : (
              <a href={href} data-reference={other.id}>
                {parts}
              </a>
            ),
        })}
      </p>
      <Differences
        differences={differencesBetween(other, statement)}
        between={by === "continues" ? "rounds" : "columns"}
      />
    </div>
  );
}
