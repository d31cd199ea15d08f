import { shortTitle } from "@/components/compare/titles";
import { formatDate, formatList } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import { IssueStanding } from "@/components/rounds/issue-standing";
import type { PartyPosition, PositionRow } from "@/components/rounds/position-rows";
import styles from "@/components/rounds/positions.module.css";
import { CarriedStatement } from "@/components/statement/carried-statement";
import type { Lookups } from "@/components/statement/lookups";
import { Statement } from "@/components/statement/statement";
import { PartyMark } from "@/components/ui/party-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement as StatementData } from "@/lib/schemas/entities";
import type { RoundView } from "@/lib/schemas/views";

type Shared = { view: RoundView; lookups: Lookups };

function documentTitle({ document }: StatementData, view: RoundView): string | undefined {
  const found = view.documents.find((each) => each.id === document);
  return found && shortTitle(found.title);
}

function SaidHere({ statement, view, lookups }: Shared & { statement: StatementData }) {
  const { id, document } = statement;
  return (
    <>
      <span className={styles.fresh}>{say("rounds.said_here")}</span>
      {document && (
        <a
          className={styles.document}
          href={lookups.links.document(document, id) ?? undefined}
          lang={recordLanguage}
        >
          {documentTitle(statement, view)}
        </a>
      )}
    </>
  );
}

function Elsewhere({ position, lookups }: { position: PartyPosition; lookups: Lookups }) {
  if (position.elsewhere.length === 0) return null;
  const name = lookups.parties.get(position.party)?.short ?? position.party;
  const links = position.elsewhere.map(({ statement }, index) => (
    <span key={statement.id}>
      {index > 0 && ", "}
      <a href={`#${statement.id}`}>
        {statement.number ?? say("rounds.of_date", { date: formatDate(statement.date) })}
      </a>{" "}
      (<span lang={recordLanguage}>{lookups.issues.get(statement.issue)?.label ?? statement.issue}</span>)
    </span>
  ));
  return (
    <p className={styles.elsewhere}>
      {sayWith("rounds.also_touches", { party: name, statements: () => links })}
    </p>
  );
}

function Party({ position, row, ...shared }: Shared & { position: PartyPosition; row: PositionRow }) {
  const { lookups } = shared;
  const party = lookups.parties.get(position.party);
  const name = party?.short ?? position.party;
  return (
    <section
      className={styles.party}
      data-tone={party?.tone}
      aria-label={say("rounds.party_on_issue", { party: name, issue: row.issue.label })}
    >
      <p className={styles.name}>{party ? <PartyMark party={party} /> : position.party}</p>
      {position.items.map((item) =>
        item.state === "fresh" ? (
          <Statement
            key={item.id}
            statement={item.statement}
            lookups={lookups}
            touches={item.touches}
            named={false}
            badge={<SaidHere statement={item.statement} {...shared} />}
          />
        ) : (
          <CarriedStatement
            key={item.id}
            statement={item.statement}
            lookups={lookups}
            touches={item.touches}
            document={documentTitle(item.statement, shared.view)}
          />
        ),
      )}
      <Elsewhere position={position} lookups={lookups} />
      {position.hidden > 0 && (
        <p className={styles.elsewhere}>{say("rounds.left_out", { count: position.hidden, party: name })}</p>
      )}
    </section>
  );
}

/** One issue: where it stands, and each party's position on it. */
export function IssuePosition({ row, view, lookups }: Shared & { row: PositionRow }) {
  const silent = row.silent.map((id) => lookups.parties.get(id)?.short ?? id);
  return (
    <section className={`long-part ${styles.issue}`}>
      <header lang={recordLanguage}>
        <h4>{row.issue.label}</h4>
        <p>{row.issue.question}</p>
      </header>
      {row.status && <IssueStanding status={row.status} round={view.round.id} lookups={lookups} />}
      <div className={styles.parties}>
        {row.positions.map((position) => (
          <Party key={position.party} position={position} row={row} view={view} lookups={lookups} />
        ))}
      </div>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {say("rounds.not_spoken", { count: silent.length, parties: formatList(silent) })}
        </p>
      )}
    </section>
  );
}
