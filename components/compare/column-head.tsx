import type { Column, DocumentColumn, Failure, PositionColumn } from "@/components/compare/columns";
import styles from "@/components/compare/table.module.css";
import { formatDate, formatWindow } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import button from "@/components/ui/button.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { completenessWords, standingWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

function Failed({ failure, kind }: { failure: Failure; kind: Column["kind"] }) {
  if (failure.newerRecord)
    return (
      <p role="alert">
        {say("compare.newer_record")}{" "}
        <button type="button" className={button.button} onClick={() => window.location.reload()}>
          {say("compare.load_anew")}
        </button>
      </p>
    );
  return (
    <p role="alert">
      {say(`compare.failed.${kind}`)}{" "}
      <button type="button" className={button.button} onClick={failure.retry}>
        {say("compare.try_again")}
      </button>
    </p>
  );
}

/** Names a column: whose document, its title, its date, how it became known and how complete it is. */
export function ColumnHead({ column, lookups }: { column: DocumentColumn; lookups: Lookups }) {
  const { entry, view, failure } = column;
  const parties = entry.parties.flatMap((id) => lookups.parties.get(id) ?? []);
  const facts = [
    entry.date === undefined ? say("compare.undated") : formatDate(entry.date),
    standingWords(entry.standing),
    completenessWords(entry.completeness),
    say("compare.clauses", { count: entry.clauses }),
  ];
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        <span className={styles.marks}>
          {parties.map((party) => (
            <PartyMark key={party.id} party={party} bare />
          ))}
        </span>
        <a href={lookups.links.document(entry.id) ?? undefined} lang={recordLanguage}>
          {entry.title}
        </a>
      </p>
      {failure ? (
        <Failed failure={failure} kind="document" />
      ) : (
        <p className={styles.facts}>{view === undefined ? say("compare.loading") : facts.join(" · ")}</p>
      )}
    </div>
  );
}

/** Names a column: whose positions, at which round, and how many statements were made then or are carried. */
export function PositionHead({ column, lookups }: { column: PositionColumn; lookups: Lookups }) {
  const { entry, view, failure } = column;
  const party = lookups.parties.get(entry.party.id);
  const all = view?.statements.length ?? 0;
  const fresh = view?.statements.filter((statement) => statement.round === entry.round.id).length ?? 0;
  const held =
    all === 0 ? say("compare.has_not_spoken") : say("compare.held", { fresh, carried: all - fresh });
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        {party && <PartyMark party={party} />}
        <span className={styles.when}>{formatWindow(entry.round)}</span>
      </p>
      {failure ? (
        <Failed failure={failure} kind="position" />
      ) : (
        <p className={styles.facts}>
          <a href={lookups.links.round(entry.round.id) ?? undefined} lang={recordLanguage}>
            {entry.round.title}
          </a>{" "}
          · {view === undefined ? say("compare.loading") : held}
        </p>
      )}
    </div>
  );
}
