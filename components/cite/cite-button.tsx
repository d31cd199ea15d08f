import { CitationList, type WrittenCitation } from "@/components/cite/citation-list";
import styles from "@/components/cite/cite.module.css";
import dialog from "@/components/share/share.module.css";
import button from "@/components/ui/button.module.css";
import type { CitedKind } from "@/lib/export/citation-styles";
import { say } from "@/lib/language/say";

/** The id of the dialog, for other buttons that open it. */
export const citeDialog = "cite-dialog";

export type CiteButtonProps = {
  what: CitedKind | "snapshot" | "comparison";
  /** Null while they are being written. */
  citations: readonly WrittenCitation[] | null;
  /** They could not be had; a press asks for them again. */
  failure?: { again: () => void } | undefined;
  onOpen?: () => void;
};

/**
 * How to cite what a page shows, by its frozen link, in the usual styles. Opens without scripts; not there
 * where no snapshot shows it.
 */
export function CiteButton({ what, citations, failure, onOpen }: CiteButtonProps) {
  if (citations?.length === 0) return null;
  return (
    <>
      <button type="button" className={button.button} popoverTarget={citeDialog} onClick={onOpen}>
        {say("cite.cite")}
      </button>
      <dialog id={citeDialog} popover="auto" className={dialog.dialog} aria-labelledby="cite-title">
        <h2 id="cite-title">{say("cite.title", { what })}</h2>
        <p className={dialog.note}>{say("cite.note")}</p>
        {citations !== null && <CitationList citations={citations} />}
        {citations === null && (
          <p role="status">{say(failure === undefined ? "cite.writing" : "cite.not_loaded")}</p>
        )}
        {failure !== undefined && (
          <button type="button" className={button.button} onClick={failure.again}>
            {say("cite.again")}
          </button>
        )}
        <p className={styles.made}>{say("cite.made")}</p>
        <button type="button" className={button.button} popoverTarget={citeDialog} popoverTargetAction="hide">
          {say("cite.close")}
        </button>
      </dialog>
    </>
  );
}
