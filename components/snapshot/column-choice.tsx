import styles from "@/components/snapshot/snapshot.module.css";
import button from "@/components/ui/button.module.css";
import type { RoundView } from "@/lib/schemas/views";

export type DocumentChoiceProps = {
  view: RoundView;
  chosen: readonly string[];
  action: string;
  kept: readonly { name: string; value: string }[];
};

/** Chooses among the documents that a snapshot holds: a plain form. */
export function DocumentChoice({ view, chosen, action, kept }: DocumentChoiceProps) {
  return (
    <details className={`screen-only ${styles.chooser}`}>
      <summary>Choose documents</summary>
      <form action={action} aria-label="Documents to compare">
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {view.rounds
          .map((round) => ({ round, tabled: view.documents.filter((each) => each.round === round.id) }))
          .filter(({ tabled }) => tabled.length > 0)
          .map(({ round, tabled }) => (
            <fieldset key={round.id}>
              <legend>{round.title}</legend>
              {tabled.map((document) => (
                <label key={document.id}>
                  <input
                    type="checkbox"
                    name="docs"
                    value={document.id}
                    defaultChecked={chosen.includes(document.id)}
                  />
                  {document.title}
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
