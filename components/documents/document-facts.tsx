import type { ReactNode } from "react";
import styles from "@/components/documents/document.module.css";
import { formatDate, formatLanguage, formatList } from "@/components/format";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMarks } from "@/components/ui/party-marks";
import { completenessWords, standingWords } from "@/components/words";
import type { Document } from "@/lib/schemas/entities";

const dateWords = { drafted: "drafted", handed_over: "handed over", published: "published" } as const;
const dateNames = ["drafted", "handed_over", "published"] as const;

function datesInWords(dates: Document["dates"]): string {
  const known = dateNames.flatMap((name) => {
    const date = dates[name];
    return date === undefined ? [] : [`${dateWords[name]} ${formatDate(date)}`];
  });
  return known.length === 0 ? "none recorded" : known.join("; ");
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whose document it is, how it became known, when, through whom, how complete, and in which languages. */
export function DocumentFacts({ document, lookups }: { document: Document; lookups: Lookups }) {
  return (
    <dl className={styles.facts}>
      <Fact term={document.parties.length === 1 ? "Party" : "Parties"}>
        <PartyMarks parties={document.parties} looks={lookups.parties} />
      </Fact>
      <Fact term="Standing">{standingWords(document.standing)}</Fact>
      <Fact term="Text known">{completenessWords(document.completeness)}</Fact>
      <Fact term="Dates">{datesInWords(document.dates)}</Fact>
      {document.published_by.length > 0 && (
        <Fact term="Published by">{formatList(document.published_by)}</Fact>
      )}
      {document.languages.length > 0 && (
        <Fact term={document.languages.length === 1 ? "Language" : "Languages"}>
          {formatList(document.languages.map(formatLanguage))}
        </Fact>
      )}
      <Fact term="Rests on">
        <Citations citations={document.citations} lookups={lookups} />
      </Fact>
    </dl>
  );
}
