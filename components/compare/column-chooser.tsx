import { addColumn, chooseAt, moveBy, removeAt } from "@/components/compare/choice";
import styles from "@/components/compare/chooser.module.css";
import { type ColumnOption, ColumnSelect, type OptionGroup } from "@/components/compare/column-select";
import { LanguageField } from "@/components/language/language-field";
import button from "@/components/ui/button.module.css";

export type ColumnChooserProps = {
  /** What is compared, and the parameter that its ids are sent as. */
  noun: "document" | "position";
  name: "docs" | "columns";
  action: string;
  chosen: readonly ColumnOption[];
  groups: readonly OptionGroup[];
  /** What else the address holds, for the form without scripts. */
  kept: readonly { name: string; value: string }[];
  hrefWith: (ids: string[]) => string;
  onChange: (ids: string[]) => void;
};

const fewest = 2;

/** What may be done with a column, as label, sign and the columns that it leads to. */
function stepsFor(ids: readonly string[], index: number, title: string, noun: string) {
  if (ids.length <= fewest)
    return index === 0 && ids.length === fewest
      ? [{ label: `Swap the two ${noun}s`, sign: "⇄", next: moveBy(ids, 0, 1) }]
      : [];
  const left = { label: `Move ${title} to the left`, sign: "←", next: moveBy(ids, index, -1) };
  const right = { label: `Move ${title} to the right`, sign: "→", next: moveBy(ids, index, 1) };
  const out = { label: `Take out ${title}`, sign: "×", next: removeAt(ids, index) };
  return [...(index > 0 ? [left] : []), ...(index < ids.length - 1 ? [right] : []), out];
}

/** Chooses, adds, takes out and moves the columns that are compared. */
export function ColumnChooser({ noun, name, action, chosen, groups, ...page }: ColumnChooserProps) {
  const ids = chosen.map((each) => each.id);
  // Told apart by place, not by what it shows, so that a field keeps the focus when its choice changes.
  const columns = chosen.map((each, index) => ({ ...each, field: `Column ${index + 1}` }));
  const addable = groups.map((group) => ({
    ...group,
    options: group.options.filter((option) => !ids.includes(option.id)),
  }));
  const what = noun.charAt(0).toUpperCase() + noun.slice(1);
  return (
    <form className={`screen-only ${styles.chooser}`} action={action} aria-label={`${what}s to compare`}>
      <LanguageField />
      {page.kept.map((each) => (
        <input key={each.name} type="hidden" name={each.name} value={each.value} />
      ))}
      <ol>
        {columns.map(({ id, label, field }, index) => (
          <li key={field}>
            <ColumnSelect
              name={name}
              groups={groups}
              label={`${what} in column ${index + 1}`}
              value={id}
              onChoose={(next) => page.onChange(chooseAt(ids, index, next))}
            />
            {stepsFor(ids, index, label, noun).map(({ label: step, sign, next }) => (
              <a
                key={sign}
                className={styles.step}
                href={page.hrefWith(next)}
                title={step}
                onClick={(event) => {
                  event.preventDefault();
                  page.onChange(next);
                }}
              >
                <span className="spoken">{step}</span>
                <span aria-hidden="true">{sign}</span>
              </a>
            ))}
          </li>
        ))}
        {addable.some((group) => group.options.length > 0) && (
          <li className={styles.add}>
            <ColumnSelect
              name={name}
              groups={addable}
              label={`Add a ${noun}`}
              value=""
              empty={`+ Add a ${noun}`}
              onChoose={(id) => id !== "" && page.onChange(addColumn(ids, id))}
            />
          </li>
        )}
      </ol>
      <button type="submit" className={`${button.primary} ${styles.unscripted}`}>
        Compare
      </button>
    </form>
  );
}
