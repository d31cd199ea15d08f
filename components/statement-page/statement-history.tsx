import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { changeWords } from "@/components/words";
import type { Reference, StatementView } from "@/lib/schemas/views";

function Related({ references, lookups }: { references: readonly Reference[]; lookups: Lookups }) {
  return (
    <ul className={styles.related}>
      {references.map((reference) => {
        const party = reference.party === undefined ? undefined : lookups.parties.get(reference.party);
        const round = reference.round === undefined ? undefined : lookups.rounds.get(reference.round);
        return (
          <li key={reference.id}>
            <p className={styles.quiet}>
              {party && <PartyMark party={party} />} {reference.number}
              {round && ` · ${formatDate(round.date)}, ${round.title}`}
            </p>
            <a href={hrefOf(reference, lookups) ?? undefined}>{reference.label}</a>
          </li>
        );
      })}
    </ul>
  );
}

function hrefOf(reference: Reference, { links }: Lookups): string | null {
  return reference.kind === "statement" ? links.statement(reference.id) : links.reference(reference);
}

/** Where a statement comes from and where it leads: what it continues and what continues it, conditions both ways. */
export function StatementHistory({ view, lookups }: { view: StatementView; lookups: Lookups }) {
  const { statement, references, continued_by, required_by } = view;
  const named = new Set(statement.conditions.flatMap((condition) => condition.refs));
  const parts = [
    {
      title: "Continues",
      note: [statement.change && changeWords[statement.change], statement.change_reason]
        .filter(Boolean)
        .join(": "),
      references: references.filter((each) => each.id === statement.continues),
    },
    { title: "Continued by", note: "", references: continued_by },
    {
      title: "Named in its conditions",
      note: "",
      references: references.filter((each) => named.has(each.id)),
    },
    { title: "Named by the conditions of", note: "", references: required_by },
  ];
  return parts
    .filter((part) => part.references.length > 0)
    .map((part) => (
      <section key={part.title} className={styles.part}>
        <h2>{part.title}</h2>
        {part.note && <p className={styles.note}>{part.note}</p>}
        <Related references={part.references} lookups={lookups} />
      </section>
    ));
}
