import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Dispute } from "@/lib/schemas/entities";

/** The facts on which sources differ that a statement tells, every version in short. */
export function StatementDisputes({ disputes, lookups }: { disputes: readonly Dispute[]; lookups: Lookups }) {
  if (disputes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="disputes">
      <h2 id="disputes">{say("disputes.title")}</h2>
      <ul className={styles.related} lang={recordLanguage}>
        {disputes.map(({ id, question, versions }) => (
          <li key={id}>
            <a href={lookups.links.dispute(id) ?? undefined}>{question}</a>
            {versions.map(({ says, by }) => (
              <p key={`${by} ${says}`} className={styles.quiet}>
                {says} ({by})
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
