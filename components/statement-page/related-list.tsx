import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import type { Reference } from "@/lib/schemas/views";

function hrefOf(reference: Reference, { links }: Lookups): string | null {
  return reference.kind === "statement" ? links.statement(reference.id) : links.reference(reference);
}

/** Other entries of the record, each with who, where and when, and the way to it. */
export function RelatedList(props: { references: readonly Reference[]; lookups: Lookups }) {
  const { references, lookups } = props;
  return (
    <ul className={styles.related}>
      {references.map((reference) => {
        const party = reference.party === undefined ? undefined : lookups.parties.get(reference.party);
        const round = reference.round === undefined ? undefined : lookups.rounds.get(reference.round);
        return (
          <li key={reference.id}>
            <p className={styles.quiet}>
              {party && <PartyMark party={party} />} {reference.number}
              {reference.kind !== "statement" && reference.kind}
              {round && ` · ${formatDate(round.date)}, ${round.title}`}
            </p>
            <a href={hrefOf(reference, lookups) ?? undefined}>{reference.label}</a>
          </li>
        );
      })}
    </ul>
  );
}
