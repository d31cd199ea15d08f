import type { ReactNode } from "react";
import { formatList } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement/statement.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";

/** Who holds what stance, and who would have to act; not `named` under a heading that says who. */
export function WhoLine(props: {
  statement: Statement;
  lookups: Lookups;
  named: boolean;
  children?: ReactNode;
}) {
  const { statement, lookups, named, children } = props;
  const party = lookups.parties.get(statement.party);
  const actors = statement.addressee.map((id) => lookups.parties.get(id)?.short ?? id);
  return (
    <p className={styles.who}>
      {named && party && <PartyMark party={party} />}
      <StanceMark stance={statement.stance} />
      {actors.length > 0 && (
        <span className={styles.actors}>{say("statement.actors", { parties: formatList(actors) })}</span>
      )}
      {children}
    </p>
  );
}
