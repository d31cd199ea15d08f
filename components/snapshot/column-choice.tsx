import type { OptionGroup } from "@/components/compare/column-select";
import { LanguageField } from "@/components/language/language-field";
import styles from "@/components/snapshot/snapshot.module.css";
import button from "@/components/ui/button.module.css";

export type ColumnChoiceProps = {
  /** What is chosen, in the plural: "documents". */
  noun: string;
  /** The parameter it is written under. */
  name: "docs" | "columns";
  groups: readonly OptionGroup[];
  chosen: readonly string[];
  action: string;
  kept: readonly { name: string; value: string }[];
};

/** Chooses among the documents or positions that a snapshot holds: a plain form. */
export function ColumnChoice({ noun, name, groups, chosen, action, kept }: ColumnChoiceProps) {
  return (
    <details className={`screen-only ${styles.chooser}`}>
      <summary>Choose {noun}</summary>
      <form action={action} aria-label={`${noun} to compare`}>
        <LanguageField />
        {kept.map((each) => (
          <input key={each.name} type="hidden" name={each.name} value={each.value} />
        ))}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <fieldset key={group.id}>
              <legend>{group.label}</legend>
              {group.options.map(({ id, label }) => (
                <label key={id}>
                  <input type="checkbox" name={name} value={id} defaultChecked={chosen.includes(id)} />
                  {label}
                </label>
              ))}
            </fieldset>
          ))}
        <button type="submit" className={button.primary}>
          Compare
        </button>
      </form>
    </details>
  );
}
