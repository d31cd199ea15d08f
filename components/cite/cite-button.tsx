import { CitationList, type WrittenCitation } from "@/components/cite/citation-list";
import styles from "@/components/cite/cite.module.css";
import dialog from "@/components/share/share.module.css";
import button from "@/components/ui/button.module.css";

/** The id of the dialog, for other buttons that open it. */
export const citeDialog = "cite-dialog";

export type CiteButtonProps = {
  /** What is cited, as a sentence has it, such as "this round". */
  what: string;
  citations: readonly WrittenCitation[];
};

/**
 * How to cite what a page shows, by its frozen link, in the usual styles. Opens without scripts; not there
 * where no snapshot shows it.
 */
export function CiteButton({ what, citations }: CiteButtonProps) {
  if (citations.length === 0) return null;
  return (
    <>
      <button type="button" className={button.button} popoverTarget={citeDialog}>
        Cite
      </button>
      <dialog id={citeDialog} popover="auto" className={dialog.dialog} aria-labelledby="cite-title">
        <h2 id="cite-title">Cite {what}</h2>
        <p className={dialog.note}>
          By its frozen link, which will show the same for good. Add the day on which you looked at it where
          your style asks for one.
        </p>
        <CitationList citations={citations} />
        <p className={styles.made}>
          Written by citation-js and citeproc-js with styles of the Citation Style Language project (CC
          BY-SA).
        </p>
        <button type="button" className={button.button} popoverTarget={citeDialog} popoverTargetAction="hide">
          Close
        </button>
      </dialog>
    </>
  );
}
