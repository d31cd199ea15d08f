import type { OptionGroup } from "@/components/compare/column-select";
import type { Column } from "@/components/compare/columns";
import { LanguageField } from "@/components/language/language-field";
import styles from "@/components/snapshot/snapshot.module.css";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type ColumnChoiceProps = {
  kind: Column["kind"];
  /** The parameter it is written under. */
  name: "docs" | "columns";
  groups: readonly OptionGroup[];
  chosen: readonly string[];
  action: string;
  kept: readonly { name: string; value: string }[];
};

/** Chooses among the documents or positions that a snapshot holds: a plain form. */
export function ColumnChoice({ kind, name, groups, chosen, action, kept }: ColumnChoiceProps) {
  return (
    <details className={`screen-only ${styles.chooser}`}>
      <summary>{say(`snapshot.choose.${kind}`)}</summary>
      <form action={action} aria-label={say(`snapshot.to_compare.${kind}`)}>
        <LanguageField />
        {kept.map((each) => (
          <input key={each.name} type="hidden" name={each.name} value={each.value} />
        ))}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <fieldset key={group.id}>
              <legend lang={recordLanguage}>{group.label}</legend>
              {group.options.map(({ id, label }) => (
                <label key={id} lang={recordLanguage}>
                  <input type="checkbox" name={name} value={id} defaultChecked={chosen.includes(id)} />
                  {label}
                </label>
              ))}
            </fieldset>
          ))}
        <button type="submit" className={button.primary}>
          {say("snapshot.compare")}
        </button>
      </form>
    </details>
  );
}
