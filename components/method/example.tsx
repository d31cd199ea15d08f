import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import styles from "@/components/method/method.module.css";
import type { PartyLook } from "@/components/ui/party-look";
import { PartyMark } from "@/components/ui/party-mark";
import { statementHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";

/** What examples are drawn with. */
export type ExamplePlace = { negotiation: string; looks: ReadonlyMap<string, PartyLook> };

/** An entry of the record that shows what a word means, or that there is none. */
export function Example({ children }: { children: ReactNode }) {
  if (!children) return <p className={styles.example}>{say("method.no_example")}</p>;
  return (
    <p className={styles.example}>
      <span>{say("method.example")}:</span>
      {children}
    </p>
  );
}

export type StatementExampleProps = ExamplePlace & { statement: Statement | undefined };

/** A statement as an example: whose, what, when, and the way to it. */
export function StatementExample({ statement, negotiation, looks }: StatementExampleProps) {
  if (statement === undefined) return <Example>{null}</Example>;
  const party = looks.get(statement.party);
  return (
    <Example>
      {party && (
        <span>
          <PartyMark party={party} />
        </span>
      )}
      <a href={statementHref(negotiation, statement.id)} lang={recordLanguage}>
        {statement.summary}
      </a>{" "}
      <time dateTime={statement.date}>{formatDate(statement.date)}</time>
    </Example>
  );
}
