import { useRef } from "react";
import { addColumn, chooseAt, moveBy, removeAt } from "@/components/compare/choice";
import styles from "@/components/compare/chooser.module.css";
import { type ColumnOption, ColumnSelect, type OptionGroup } from "@/components/compare/column-select";
import type { Column } from "@/components/compare/columns";
import { useKeptFocus } from "@/components/compare/use-kept-focus";
import { LanguageField } from "@/components/language/language-field";
import button from "@/components/ui/button.module.css";
import { followInPlace } from "@/components/ui/plain-click";
import { say } from "@/lib/language/say";

export type ColumnChooserProps = {
  /** What is compared, and the parameter that its ids are sent as. */
  kind: Column["kind"];
  name: "docs" | "columns";
  action: string;
  chosen: readonly ColumnOption[];
  /** What a column may be changed to, by its place among those chosen; of the one after them what may be added. */
  groupsAt: (place: number) => readonly OptionGroup[];
  /** What else the address holds, for the form without scripts. */
  kept: readonly { name: string; value: string }[];
  hrefWith: (ids: string[]) => string;
  onChange: (ids: string[]) => void;
};

const fewest = 2;

/** What may be done with a column, as label, sign and the columns that it leads to. */
function stepsFor(ids: readonly string[], index: number, title: string, kind: Column["kind"]) {
  if (ids.length <= fewest)
    return index === 0 && ids.length === fewest
      ? [{ label: say(`compare.swap.${kind}`), sign: "⇄", next: moveBy(ids, 0, 1) }]
      : [];
  const left = { label: say("compare.move_left", { title }), sign: "←", next: moveBy(ids, index, -1) };
  const right = { label: say("compare.move_right", { title }), sign: "→", next: moveBy(ids, index, 1) };
  const out = { label: say("compare.take_out", { title }), sign: "×", next: removeAt(ids, index) };
  return [...(index > 0 ? [left] : []), ...(index < ids.length - 1 ? [right] : []), out];
}

/** Chooses, adds, takes out and moves the columns that are compared. */
export function ColumnChooser({ kind, name, action, chosen, groupsAt, ...page }: ColumnChooserProps) {
  const form = useRef<HTMLFormElement>(null);
  const ids = chosen.map((each) => each.id);
  // With the last column but two, the links that move and take out go.
  useKeptFocus(form, () => form.current?.querySelectorAll("select")[ids.length - 1]);
  // Told apart by place, not by what it shows, so that a field keeps the focus when its choice changes.
  const columns = chosen.map((each, index) => ({ ...each, field: `Column ${index + 1}` }));
  const addable = groupsAt(ids.length).map((group) => ({
    ...group,
    options: group.options.filter((option) => !ids.includes(option.id)),
  }));
  return (
    <form
      ref={form}
      className={`screen-only ${styles.chooser}`}
      action={action}
      aria-label={say(`compare.choose.${kind}`)}
    >
      <LanguageField />
      {page.kept.map((each) => (
        <input key={each.name} type="hidden" name={each.name} value={each.value} />
      ))}
      <ol>
        {columns.map(({ id, label, field }, index) => (
          <li key={field}>
            <ColumnSelect
              name={name}
              groups={groupsAt(index)}
              label={say(`compare.column.${kind}`, { number: index + 1 })}
              value={id}
              onChoose={(next) => page.onChange(chooseAt(ids, index, next))}
            />
            {stepsFor(ids, index, label, kind).map(({ label: step, sign, next }) => (
              <a
                key={sign}
                className={styles.step}
                href={page.hrefWith(next)}
                title={step}
                onClick={followInPlace(() => page.onChange(next))}
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
              label={say(`compare.add.${kind}`)}
              value=""
              empty={`+ ${say(`compare.add.${kind}`)}`}
              onChoose={(id) => id !== "" && page.onChange(addColumn(ids, id))}
            />
          </li>
        )}
      </ol>
      <button type="submit" className={`${button.primary} ${styles.unscripted}`}>
        {say("compare.submit")}
      </button>
    </form>
  );
}
