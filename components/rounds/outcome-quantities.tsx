import { formatList } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import styles from "@/components/rounds/outcomes.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { quantityRoleWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { OutcomeQuantity } from "@/lib/schemas/parts";

function shortNames(ids: readonly string[], lookups: Lookups): string {
  return formatList(ids.map((id) => lookups.parties.get(id)?.short ?? id));
}

/** Who receives, unless what is counted says it already. */
function receivers({ to, what }: OutcomeQuantity, lookups: Lookups): string {
  const names = shortNames(to, lookups);
  return to.length === 0 || what.includes(names) ? "" : `, ${say("rounds.to_parties", { parties: names })}`;
}

/** The figures of an outcome or a step: planned or carried out, how many of what, to whom, by whose account. */
export function OutcomeQuantities(props: { quantities: readonly OutcomeQuantity[]; lookups: Lookups }) {
  const { quantities, lookups } = props;
  if (quantities.length === 0) return null;
  return (
    <ul className={styles.quantities}>
      {quantities.map((quantity) => (
        <li key={JSON.stringify(quantity)} title={quantity.doubt}>
          {quantity.role !== "part" && `${quantityRoleWords(quantity.role)}: `}
          <b>{formatAmount(quantity)}</b> <span lang={recordLanguage}>{quantity.what}</span>
          {receivers(quantity, lookups)}
          {quantity.by && `, ${say("rounds.by_account", { party: shortNames([quantity.by], lookups) })}`}
          {quantity.doubt && <span lang={recordLanguage}>{` (${quantity.doubt})`}</span>}
        </li>
      ))}
    </ul>
  );
}
