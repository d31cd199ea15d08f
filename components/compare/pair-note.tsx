import styles from "@/components/compare/marks.module.css";
import { formatDate } from "@/components/format";
import { Differences } from "@/components/statement/differences";
import type { Lookups } from "@/components/statement/lookups";
import { differencesBetween } from "@/lib/domain/difference";
import type { Pair, PairedBy } from "@/lib/domain/pairing";
import type { Statement } from "@/lib/schemas/entities";

const relations: Record<Exclude<PairedBy, "same">, string> = {
  continues: "which this continues",
  "continued-by": "which continues this",
  first: "the first on this issue there",
};

function nameOf({ number, date }: Statement): string {
  const bare = number?.replace(/^~/, "");
  return bare ? `${bare} of ${formatDate(date)}` : `what was said on ${formatDate(date)}`;
}

/** With what of the first column a statement is compared and why, and what differs beyond the words. */
export function PairNote({ pair, lookups }: { pair: Pair; lookups: Lookups }) {
  const { statement, with: other, by } = pair;
  if (by === "same") return <p className={styles.note}>The same statement as in the first column.</p>;
  const name = nameOf(other);
  const href = lookups.links.statement(other.id);
  return (
    <div className={styles.note}>
      <p>
        Compared with{" "}
        {href === null ? (
          name
        ) : (
          <a href={href} data-reference={other.id}>
            {name}
          </a>
        )}
        , {relations[by]}
      </p>
      <Differences
        differences={differencesBetween(other, statement)}
        between={by === "continues" ? "rounds" : "columns"}
      />
    </div>
  );
}
