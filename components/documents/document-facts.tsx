import styles from "@/components/documents/document.module.css";
import { formatDate, formatLanguage, formatList } from "@/components/format";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { Fact } from "@/components/ui/fact";
import { PartyMarks } from "@/components/ui/party-marks";
import { completenessWords, standingWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Document } from "@/lib/schemas/entities";

const dateNames = ["drafted", "handed_over", "published"] as const;

function datesInWords(dates: Document["dates"]): string {
  const known = dateNames.flatMap((name) => {
    const date = dates[name];
    return date === undefined ? [] : [say(`documents.date_${name}`, { date: formatDate(date) })];
  });
  return known.length === 0 ? say("documents.date_none") : known.join("; ");
}

/** Whose document it is, how it became known, when, through whom, how complete, and in which languages. */
export function DocumentFacts({ document, lookups }: { document: Document; lookups: Lookups }) {
  return (
    <dl className={styles.facts}>
      <Fact term={say("documents.fact_parties", { count: document.parties.length })}>
        <PartyMarks parties={document.parties} looks={lookups.parties} />
      </Fact>
      <Fact term={say("documents.fact_standing")}>{standingWords(document.standing)}</Fact>
      <Fact term={say("documents.fact_completeness")}>{completenessWords(document.completeness)}</Fact>
      <Fact term={say("documents.fact_dates")}>{datesInWords(document.dates)}</Fact>
      {document.published_by.length > 0 && (
        <Fact term={say("documents.fact_published_by")}>
          <span lang={recordLanguage}>{formatList(document.published_by)}</span>
        </Fact>
      )}
      {document.languages.length > 0 && (
        <Fact term={say("documents.fact_languages", { count: document.languages.length })}>
          {formatList(document.languages.map(formatLanguage))}
        </Fact>
      )}
      <Fact term={say("documents.fact_sources")}>
        <Citations citations={document.citations} lookups={lookups} />
      </Fact>
    </dl>
  );
}
