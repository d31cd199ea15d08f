import { formatDate } from "@/components/format";
import styles from "@/components/overview/overview.module.css";
import { placesToScale, yearsToScale } from "@/components/overview/scale";
import { StepRounds } from "@/components/overview/step-rounds";
import { roundKindWords } from "@/components/words";
import { documentHref, roundHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline, RoundLabel } from "@/lib/schemas/views";

export type RoundPickerProps = {
  outline: Outline;
  round: RoundLabel;
  /** The address of this page at another round. */
  hrefAt: (round: string) => string;
};

/**
 * The rounds on a line drawn to scale: a picture to point at. What a keyboard or a screen reader uses are
 * the steps beside it and the list below, which say the same.
 */
export function RoundPicker({ outline, round, hrefAt }: RoundPickerProps) {
  const { rounds } = outline;
  const places = placesToScale(rounds);
  const index = rounds.findIndex((each) => each.id === round.id);
  const earlier = rounds[index - 1];
  const later = rounds[index + 1];
  return (
    <nav aria-label={say("overview.rounds")} className={`screen-only ${styles.picker}`}>
      <div className={styles.line} aria-hidden="true">
        {yearsToScale(rounds).map(({ year, place }) => (
          <span
            key={year}
            className={styles.year}
            data-late={place > 85 || undefined}
            style={{ left: `${place}%` }}
          >
            {year}
          </span>
        ))}
        {rounds.map((each) => (
          <a
            key={each.id}
            href={hrefAt(each.id)}
            tabIndex={-1}
            className={styles.dot}
            data-kind={each.kind}
            data-chosen={each.id === round.id || undefined}
            title={`${formatDate(each.date)}: ${each.title}`}
            style={{ left: `${places.get(each.id) ?? 0}%` }}
          >
            <span className="spoken">{each.title}</span>
          </a>
        ))}
      </div>
      <div className={styles.steps}>
        <StepRounds
          earlier={earlier && { href: hrefAt(earlier.id), title: earlier.title }}
          later={later && { href: hrefAt(later.id), title: later.title }}
        />
        <details className={styles.all}>
          <summary>{say("overview.place_among", { index: index + 1, count: rounds.length })}</summary>
          <AllRounds outline={outline} round={round} hrefAt={hrefAt} />
        </details>
      </div>
    </nav>
  );
}

function AllRounds({ outline, round, hrefAt }: RoundPickerProps) {
  const { negotiation, rounds, documents } = outline;
  return (
    <ol className={styles.list}>
      {rounds.map((each) => (
        <li key={each.id}>
          <time dateTime={each.date}>{formatDate(each.date)}</time>
          <div>
            <a
              href={hrefAt(each.id)}
              lang={recordLanguage}
              aria-current={each.id === round.id ? "true" : undefined}
            >
              {each.title}
            </a>
            <p>
              {roundKindWords(each.kind)} ·{" "}
              <a href={roundHref(negotiation.id, each.id)}>{say("overview.open_round")}</a>
            </p>
            <Tabled
              documents={documents.filter((document) => document.round === each.id)}
              in={negotiation.id}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Tabled({ documents, in: negotiation }: { documents: Outline["documents"]; in: string }) {
  if (documents.length === 0) return null;
  return (
    <details>
      <summary>{say("overview.documents", { count: documents.length })}</summary>
      <ul lang={recordLanguage}>
        {documents.map((document) => (
          <li key={document.id}>
            <a href={documentHref(negotiation, document.id)}>{document.title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
