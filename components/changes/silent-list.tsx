import styles from "@/components/changes/changes.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { whenSaid } from "@/components/statement/when-said";
import { PartyMark } from "@/components/ui/party-mark";
import { Sign } from "@/components/ui/sign";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";
import type { Change } from "@/lib/schemas/views";

export type SilentListProps = {
  changes: readonly Change[];
  statements: ReadonlyMap<string, Statement>;
  lookups: Lookups;
  /** Unfolded from the start, where the reader asked for silence. */
  open: boolean;
  /** Where they are listed; null where they are listed here. */
  href: string | null;
};

/** What was neither said again nor taken back: folded away and counted, party by party. */
export function SilentList({ changes, statements, lookups, open, href }: SilentListProps) {
  if (changes.length === 0) return null;
  const words = say("changes.silent", { count: changes.length });
  if (href !== null) {
    return (
      <p className={styles.silentElsewhere}>
        <Sign of="silent" /> <a href={href}>{words}</a>
      </p>
    );
  }
  const parties = [...new Set(changes.map((change) => change.party))];
  return (
    <details className={styles.silent} open={open}>
      <summary>
        <Sign of="silent" /> {words}
      </summary>
      {parties.map((id) => {
        const party = lookups.parties.get(id);
        return (
          <div key={id} data-tone={party?.tone}>
            {party && <PartyMark party={party} />}
            <ul>
              {changes
                .filter((change) => change.party === id)
                .flatMap((change) => statements.get(change.to.statement) ?? [])
                .map((statement) => (
                  <li key={statement.id}>
                    {whenSaid(statement)}{" "}
                    <a href={lookups.links.statement(statement.id) ?? undefined} lang={recordLanguage}>
                      {statement.summary}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
