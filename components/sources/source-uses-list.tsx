import { restingKinds } from "@/components/sources/resting-words";
import styles from "@/components/sources/sources.module.css";
import { createLookups } from "@/components/statement/lookups";
import { RelatedList } from "@/components/statement-page/related-list";
import { documentHref, roundHref } from "@/lib/address/parameters";
import { disputeHref } from "@/lib/address/trust";
import { referenceToOutcome, referenceToStatement } from "@/lib/domain/references";
import type { SourceUses } from "@/lib/domain/source-uses";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline } from "@/lib/schemas/views";

type Kind = (typeof restingKinds)[number];
type Entry = { id: string; label: string; href: string };

function entriesOf(kind: Kind, uses: SourceUses, negotiation: string): Entry[] {
  switch (kind) {
    case "disputes":
      return uses.disputes.map(({ id, question }) => {
        return { id, label: question, href: disputeHref(negotiation, id) };
      });
    case "documents":
      return uses.documents.map(({ id, title }) => {
        return { id, label: title, href: documentHref(negotiation, id) };
      });
    case "rounds":
      return uses.rounds.map(({ id, title }) => ({ id, label: title, href: roundHref(negotiation, id) }));
    default:
      return [];
  }
}

/** Everything that rests on a source, kind by kind. */
export function SourceUsesList({ outline, uses }: { outline: Outline; uses: SourceUses }) {
  const { negotiation, parties, issue_groups, rounds } = outline;
  const lookups = createLookups({
    negotiation: negotiation.id,
    parties,
    issue_groups,
    rounds,
    references: [],
    sources: [],
    documents: [],
  });
  const references = {
    statements: uses.statements.map(referenceToStatement),
    outcomes: uses.outcomes.map(referenceToOutcome),
  };
  return restingKinds
    .filter((kind) => uses[kind].length > 0)
    .map((kind) => (
      <section key={kind} className={styles.part} aria-labelledby={kind}>
        <h3 id={kind}>{say(`sources.${kind}`, { count: uses[kind].length })}</h3>
        {kind === "statements" || kind === "outcomes" ? (
          <RelatedList references={references[kind]} lookups={lookups} />
        ) : (
          <ul className={styles.links} lang={recordLanguage}>
            {entriesOf(kind, uses, negotiation.id).map(({ id, label, href }) => (
              <li key={id}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    ));
}
