import styles from "@/components/rounds/round.module.css";
import type { Lookups } from "@/components/statement/lookups";
import button from "@/components/ui/button.module.css";
import { PartyMarks, toneOf } from "@/components/ui/party-marks";
import { completenessWords, standingWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundView } from "@/lib/schemas/views";

export type TabledDocumentsProps = {
  view: RoundView;
  lookups: Lookups;
  compare: (documents: string[]) => string;
};

/** The documents of a round, and the way to see them side by side. */
export function TabledDocuments({ view, lookups, compare }: TabledDocumentsProps) {
  const tabled = view.documents.filter((document) => document.round === view.round.id);
  if (tabled.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="documents">
      <h2 id="documents">{say("rounds.tabled")}</h2>
      <ul className={styles.documents}>
        {tabled.map((document) => (
          <li key={document.id} data-tone={toneOf(document.parties, lookups.parties)}>
            <PartyMarks parties={document.parties} looks={lookups.parties} />
            <p className={styles.title} lang={recordLanguage}>
              <a href={lookups.links.document(document.id) ?? undefined}>{document.title}</a>
            </p>
            <p className={styles.quiet}>
              {[
                standingWords(document.standing),
                completenessWords(document.completeness),
                say("rounds.clauses", {
                  count: document.sections.reduce((sum, section) => sum + section.clauses.length, 0),
                }),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {tabled.length > 1 && (
        <a className={`screen-only ${button.button}`} href={compare(tabled.map((document) => document.id))}>
          {say("rounds.compare_tabled", { count: tabled.length })}
        </a>
      )}
    </section>
  );
}
