import { recordLanguage, speech } from "@/lib/language/speech";

/** What may be chosen for a column, under the round it belongs to. */
export type ColumnOption = { id: string; label: string };
export type OptionGroup = { id: string; label: string; options: readonly ColumnOption[] };

export type ColumnSelectProps = {
  /** The parameter that the choice is sent as. */
  name: string;
  label: string;
  /** What is chosen, or empty where a column may be added. */
  value: string;
  /** What the empty choice says; left out where something must be chosen. */
  empty?: string;
  groups: readonly OptionGroup[];
  onChoose: (id: string) => void;
};

/** A choice among all that a column may show, round by round; part of a form without scripts. */
export function ColumnSelect({ name, label, value, empty, groups, onChoose }: ColumnSelectProps) {
  // A document is named by the record alone, a position with the date in the words of the page.
  const lang = name === "docs" ? recordLanguage : speech().current().id;
  return (
    <select name={name} aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {groups.map(
        (group) =>
          group.options.length > 0 && (
            <optgroup key={group.id} label={group.label} lang={recordLanguage}>
              {group.options.map((option) => (
                <option key={option.id} value={option.id} lang={lang}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
