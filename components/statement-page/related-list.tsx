import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Reference } from "@/lib/schemas/views";

function kindWords({ kind }: Reference): string {
  if (kind === "statement") return "";
  return say(kind === "package" ? "statement_page.related_package" : "statement_page.related_outcome");
}

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
              {kindWords(reference)}
              {round && (
                <>
                  {` · ${formatDate(round.date)}, `}
                  <span lang={recordLanguage}>{round.title}</span>
                </>
              )}
            </p>
            <a href={hrefOf(reference, lookups) ?? undefined} lang={recordLanguage}>
              {reference.label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
