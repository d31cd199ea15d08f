import { comparisonTitle } from "@/components/compare/titles";
import { countOf, formatDate } from "@/components/format";
import styles from "@/components/start/start.module.css";
import button from "@/components/ui/button.module.css";
import { partyLooks } from "@/components/ui/party-look";
import { PartyMarks, toneOf } from "@/components/ui/party-marks";
import { compareHref } from "@/lib/address/parameters";
import type { Outline } from "@/lib/schemas/views";

/** The one way in: the comparison that the record names as its start, labelled from its documents. */
export function FirstComparison({ outline }: { outline: Outline }) {
  const { negotiation, documents, parties } = outline;
  const looks = partyLooks(parties);
  const chosen = negotiation.start.docs.flatMap((id) => documents.find((each) => each.id === id) ?? []);
  return (
    <section className={styles.comparison} aria-labelledby="start">
      <h2 id="start">Start here</h2>
      <ul>
        {chosen.map((document) => (
          <li key={document.id} data-tone={toneOf(document.parties, looks)}>
            <p className={styles.meta}>
              <PartyMarks parties={document.parties} looks={looks} />
            </p>
            <p className={styles.title}>{document.title}</p>
            <p className={styles.meta}>
              {[
                ...(document.date ? [formatDate(document.date)] : []),
                countOf(document.clauses, "clause"),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <a
        className={`${button.primary} ${styles.go}`}
        href={compareHref(negotiation.id, { docs: negotiation.start.docs })}
      >
        Compare side by side
        <span className="spoken">: {comparisonTitle(chosen.map((each) => each.title))}</span>
      </a>
    </section>
  );
}
