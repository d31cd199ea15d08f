import type { ReactNode } from "react";
import { EmbedCode } from "@/components/embed/embed-code";
import { CopyField } from "@/components/share/copy-field";
import styles from "@/components/share/share.module.css";
import button from "@/components/ui/button.module.css";

/** Path and query of the frozen view, with the round that is frozen. */
export type FrozenLink = {
  href: string;
  round: string;
  /** What the link shows, in a sentence of its own, where it is not all that this view shows. */
  instead?: string | undefined;
};

export type ShareButtonProps = {
  /** Scheme and host that the links start with, such as `https://parley.example`. */
  origin: string;
  /** Path and query of this view as it will keep up with the record; null where the record has it no longer. */
  live: string | null;
  /** Null where no snapshot is stored. */
  frozen: FrozenLink | null;
  /** Why there is no frozen link, where it is not that none is stored. */
  unfrozen?: string | undefined;
  /** Further sections, each under a heading of the third level: what to download, code to embed. */
  children?: ReactNode;
};

/** The links to this view: one that follows the record, one that stays as it is. Opens without scripts. */
export function ShareButton({ origin, live, frozen, unfrozen, children }: ShareButtonProps) {
  return (
    <>
      <button type="button" className={button.primary} popoverTarget="share">
        Share
      </button>
      <dialog id="share" popover="auto" className={styles.dialog} aria-labelledby="share-title">
        <h2 id="share-title">Share this view</h2>
        <p className={styles.note}>Links and files carry the filters as they are now.</p>
        {live !== null && (
          <>
            <h3>Live link</h3>
            <p>Follows the record: whoever opens it sees later corrections and additions.</p>
            <CopyField label="Live link" value={`${origin}${live}`} />
          </>
        )}
        <h3>Frozen link</h3>
        {frozen === null ? (
          <p>{unfrozen ?? "No snapshot of this round is stored, so there is no frozen link."}</p>
        ) : (
          <>
            <p>
              {frozen.instead ?? `Stays as it is today: ${frozen.round}, as recorded now, never changed.`}
            </p>
            <CopyField label="Frozen link" value={`${origin}${frozen.href}`} />
          </>
        )}
        {children}
        <EmbedCode
          origin={origin}
          live={live}
          frozen={frozen?.href ?? null}
          isSame={frozen?.instead === undefined}
        />
        <button type="button" className={button.button} popoverTarget="share" popoverTargetAction="hide">
          Close
        </button>
      </dialog>
    </>
  );
}
