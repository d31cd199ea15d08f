import { addDocument, chooseAt, moveBy, removeAt } from "@/components/compare/choice";
import styles from "@/components/compare/chooser.module.css";
import type { DocumentEntry } from "@/components/compare/columns";
import { DocumentSelect } from "@/components/compare/document-select";
import { shortTitle } from "@/components/compare/titles";
import button from "@/components/ui/button.module.css";
import type { Outline } from "@/lib/schemas/views";

export type DocumentChooserProps = {
  action: string;
  chosen: readonly DocumentEntry[];
  outline: Pick<Outline, "documents" | "rounds">;
  /** What else the address holds, for the form without scripts. */
  kept: readonly { name: string; value: string }[];
  hrefWith: (docs: string[]) => string;
  onChange: (docs: string[]) => void;
};

const fewest = 2;

/** What may be done with a column, as label, sign and the documents that it leads to. */
function stepsFor(docs: readonly string[], index: number, title: string) {
  if (docs.length === fewest)
    return index === 0 ? [{ label: "Swap the two documents", sign: "⇄", next: moveBy(docs, 0, 1) }] : [];
  const left = { label: `Move ${title} to the left`, sign: "←", next: moveBy(docs, index, -1) };
  const right = { label: `Move ${title} to the right`, sign: "→", next: moveBy(docs, index, 1) };
  const out = { label: `Take out ${title}`, sign: "×", next: removeAt(docs, index) };
  return [
    ...(index > 0 ? [left] : []),
    ...(index < docs.length - 1 ? [right] : []),
    ...(docs.length > fewest ? [out] : []),
  ];
}

/** Chooses, adds, takes out and moves the documents that are compared. */
export function DocumentChooser({ action, chosen, outline, kept, hrefWith, onChange }: DocumentChooserProps) {
  const docs = chosen.map((entry) => entry.id);
  // Told apart by place, not by document, so that a field keeps the focus when its document changes.
  const columns = chosen.map((entry, index) => ({ label: `Document in column ${index + 1}`, entry }));
  return (
    <form className={`screen-only ${styles.chooser}`} action={action} aria-label="Documents to compare">
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ol>
        {columns.map(({ label, entry }, index) => (
          <li key={label}>
            <DocumentSelect
              {...outline}
              label={label}
              value={entry.id}
              onChoose={(id) => onChange(chooseAt(docs, index, id))}
            />
            {stepsFor(docs, index, shortTitle(entry.title)).map(({ label, sign, next }) => (
              <a
                key={sign}
                className={styles.step}
                href={hrefWith(next)}
                title={label}
                onClick={(event) => {
                  event.preventDefault();
                  onChange(next);
                }}
              >
                <span className="spoken">{label}</span>
                <span aria-hidden="true">{sign}</span>
              </a>
            ))}
          </li>
        ))}
        {docs.length < outline.documents.length && (
          <li className={styles.add}>
            <DocumentSelect
              {...outline}
              documents={outline.documents.filter((document) => !docs.includes(document.id))}
              label="Add a document"
              value=""
              empty="+ Add a document"
              onChoose={(id) => id !== "" && onChange(addDocument(docs, id))}
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
