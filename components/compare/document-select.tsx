import { shortTitle } from "@/components/compare/titles";
import type { Outline } from "@/lib/schemas/views";

export type DocumentSelectProps = {
  label: string;
  /** The chosen document, or empty where one may be added. */
  value: string;
  /** What the empty choice says; left out where a document must be chosen. */
  empty?: string;
  documents: Outline["documents"];
  rounds: Outline["rounds"];
  onChoose: (id: string) => void;
};

/** A choice among all documents, grouped by the round they belong to; part of a form without scripts. */
export function DocumentSelect({ label, value, empty, documents, rounds, onChoose }: DocumentSelectProps) {
  return (
    <select name="docs" aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {rounds.map((round) => {
        const tabled = documents.filter((document) => document.round === round.id);
        return (
          tabled.length > 0 && (
            <optgroup key={round.id} label={round.title}>
              {tabled.map((document) => (
                <option key={document.id} value={document.id}>
                  {shortTitle(document.title)}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </select>
  );
}
