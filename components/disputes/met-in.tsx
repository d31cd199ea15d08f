import styles from "@/components/disputes/disputes.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";
import { outcomesHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Reference } from "@/lib/schemas/views";

export type MetInProps = { negotiation: string; places: readonly Reference[]; lookups: Lookups };

/** The statements and outcomes that a disputed fact concerns. */
export function MetIn({ negotiation, places, lookups }: MetInProps) {
  if (places.length === 0) return null;
  return (
    <div className={styles.met}>
      <h4>{say("disputes.met_in")}</h4>
      <ul>
        {places.map(({ id, kind, label, party }) => {
          const look = party === undefined ? undefined : lookups.parties.get(party);
          const href =
            kind === "statement" ? lookups.links.statement(id) : `${outcomesHref(negotiation)}#${id}`;
          return (
            <li key={id}>
              {look && (
                <span>
                  <PartyMark party={look} />
                </span>
              )}
              <a href={href ?? undefined} lang={recordLanguage}>
                {label}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
