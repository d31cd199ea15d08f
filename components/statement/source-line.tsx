import { formatDate, formatLanguage } from "@/components/format";
import styles from "@/components/statement/statement.module.css";
import { sourceKindWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Source } from "@/lib/schemas/entities";

/** The anchor of a source on a page that lists its sources once, by its number there. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}

/** A title in brackets is the record's description of a page whose own title is not known. */
function languageOf({ title, language }: Source): string {
  return title.startsWith("(") ? recordLanguage : language;
}

function SourceTitle({ source }: { source: Source }) {
  if (source.url === undefined)
    return (
      <>
        <cite lang={languageOf(source)}>{source.title}</cite>{" "}
        <span className={styles.unaddressed}>{say("statement.source_unaddressed")}</span>
      </>
    );
  return (
    <a href={source.url} rel="external noreferrer">
      <cite lang={languageOf(source)}>{source.title}</cite>
    </a>
  );
}

/** A source with all one needs to find it and to judge it: title, publisher, date, kind, language. */
export function SourceLine({ source }: { source: Source }) {
  const facts = [
    source.publisher,
    source.published === undefined ? say("statement.source_undated") : formatDate(source.published),
    sourceKindWords(source.kind),
    formatLanguage(source.language),
  ];
  return (
    <>
      <SourceTitle source={source} />
      <span className={styles.facts}>{facts.join(" · ")}</span>
    </>
  );
}
