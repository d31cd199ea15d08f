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

/** Chooses, adds, takes out and moves the documents that are compared. */
export function DocumentChooser({ action, chosen, outline, kept, hrefWith, onChange }: DocumentChooserProps) {
  const docs = chosen.map((entry) => entry.id);
  const step = (label: string, sign: string, next: string[]) => (
    <a
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
  );
  return (
    <form className={`screen-only ${styles.chooser}`} action={action} aria-label="Documents to compare">
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ol>
        {chosen.map((entry, index) => {
          const title = shortTitle(entry.title);
          return (
            <li key={entry.id}>
              <DocumentSelect
                {...outline}
                label={`Document in column ${index + 1}`}
                value={entry.id}
                onChoose={(id) => onChange(chooseAt(docs, index, id))}
              />
              {index > 0 && step(`Move ${title} to the left`, "←", moveBy(docs, index, -1))}
              {index < docs.length - 1 && step(`Move ${title} to the right`, "→", moveBy(docs, index, 1))}
              {docs.length > fewest && step(`Take out ${title}`, "×", removeAt(docs, index))}
            </li>
          );
        })}
        {docs.length < outline.documents.length && (
          <li>
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
