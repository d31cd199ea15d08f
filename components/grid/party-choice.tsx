import { formatList } from "@/components/format";
import styles from "@/components/grid/grid.module.css";
import { LanguageField } from "@/components/language/language-field";
import button from "@/components/ui/button.module.css";
import type { PartyLook } from "@/components/ui/party-look";
import { PartyMark } from "@/components/ui/party-mark";
import { say } from "@/lib/language/say";

export type PartyChoiceProps = {
  /** All parties, in the default order. */
  parties: readonly PartyLook[];
  columns: readonly string[];
  hrefWithColumns: (columns: string[]) => string;
  /** This page's address without a query, and what else the address holds. */
  action: string;
  kept: readonly { name: string; value: string }[];
};

/** Brings back parties that were left out; on a phone, chooses the two that stand side by side. */
export function PartyChoice({ parties, columns, hrefWithColumns, action, kept }: PartyChoiceProps) {
  const missing = parties.filter((party) => !columns.includes(party.id));
  const [first, second] = columns;
  const select = (label: string, value: string | undefined) => (
    <select name="order" aria-label={label} defaultValue={value} key={`${label} ${value}`}>
      {parties.map((party) => (
        <option key={party.id} value={party.id}>
          {party.short}
        </option>
      ))}
    </select>
  );
  return (
    <div className={`screen-only ${styles.choice}`}>
      {missing.length > 0 && (
        <p className={styles.missing}>
          <span className="spoken">
            {say("grid.not_shown", { parties: formatList(missing.map((party) => party.short)) })}
          </span>
          {missing.map((party) => (
            <a key={party.id} href={hrefWithColumns([...columns, party.id])}>
              <span aria-hidden="true">+</span> <span className="spoken">{say("grid.show")} </span>
              <PartyMark party={party} />
            </a>
          ))}
          <a href={hrefWithColumns([])}>{say("grid.all_parties")}</a>
        </p>
      )}
      {parties.length > 2 && (
        <form method="get" action={action} className={styles.two} aria-label={say("grid.two_parties")}>
          <LanguageField />
          {kept.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {select(say("grid.first_party"), first)}
          {select(say("grid.second_party"), second ?? parties.find((party) => party.id !== first)?.id)}
          <button type="submit" className={button.button}>
            {say("grid.show")}
          </button>
        </form>
      )}
    </div>
  );
}
