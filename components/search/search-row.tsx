import { formatDate } from "@/components/format";
import { MarkedText } from "@/components/search/marked-text";
import styles from "@/components/search/search.module.css";
import type { PartyLook } from "@/components/ui/party-look";
import { PartyMark } from "@/components/ui/party-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { SearchHit } from "@/lib/schemas/search-views";
import type { Outline } from "@/lib/schemas/views";

export type SearchRowProps = {
  hit: SearchHit;
  outline: Outline;
  looks: ReadonlyMap<string, PartyLook>;
};

/** The document's own number; one that was inferred is marked, one that is not known left out. */
function ClauseNumber({ number }: { number: string }) {
  const bare = number.replace(/^~/, "");
  if (bare === "") return null;
  if (bare === number) return <span>{number}</span>;
  return (
    <span title={say("statement.number_inferred")}>
      <span aria-hidden="true">~</span>
      {bare}
      <span className="spoken"> ({say("statement.number_inferred")})</span>
    </span>
  );
}

/** Where it is from: the document or round it stands in, the issue it is on. */
function placesOf({ kind, document, round, issues: [issue] }: SearchHit, outline: Outline): string[] {
  const group = outline.issue_groups.find(({ issues }) => issues.some(({ id }) => id === issue));
  const label = kind === "issue" ? group?.label : group?.issues.find(({ id }) => id === issue)?.label;
  const place =
    document === undefined
      ? outline.rounds.find(({ id }) => id === round && kind !== "round")?.title
      : outline.documents.find(({ id }) => id === document)?.title;
  return [place, label].flatMap((each) => (each === undefined ? [] : [each]));
}

/** Something that was found, as a catalogue lists it: its date and number, what it is, where it is from. */
export function SearchRow({ hit, outline, looks }: SearchRowProps) {
  const parties = hit.kind === "party" ? [] : hit.parties.flatMap((id) => looks.get(id) ?? []);
  const passage = hit.passage?.map(({ text }) => text).join("");
  const places = placesOf(hit, outline).filter((place) => place !== passage);
  return (
    <li className={styles.row} data-row>
      <p className={styles.call}>
        {hit.date && <time dateTime={hit.date}>{formatDate(hit.date)}</time>}
        <ClauseNumber number={hit.number ?? ""} />
      </p>
      <div className={styles.entry}>
        <h3>
          <a className={styles.title} href={hit.href} lang={recordLanguage}>
            <MarkedText parts={hit.title} />
          </a>
        </h3>
        {hit.passage && (
          <p className={styles.passage} lang={recordLanguage}>
            <MarkedText parts={hit.passage} />
          </p>
        )}
        {parties.length + places.length > 0 && (
          <p className={styles.imprint} lang={recordLanguage}>
            {parties.map((party) => (
              <PartyMark key={party.id} party={party} />
            ))}
            {places.map((place) => (
              <span key={place}>{place}</span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
