import type { ReactNode } from "react";
import { EmbedForm } from "@/components/embed/embed-form";
import { EmbedSection } from "@/components/embed/embed-section";
import { offeredKinds } from "@/components/embed/framed-words";
import { formatDate } from "@/components/format";
import { ClientWords } from "@/components/language/client-words";
import { RecordNames } from "@/components/language/record-names";
import { CopyField } from "@/components/share/copy-field";
import styles from "@/components/share/share.module.css";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";

/** Path and query of the frozen view, with the round that is frozen. */
export type FrozenLink = {
  href: string;
  round: string;
  /** What the link shows, in a sentence of its own, where it is not all that this view shows. */
  instead?: string | undefined;
  /** When the record it holds was imported, where this view is itself the frozen one. */
  imported?: string;
};

export type ShareButtonProps = {
  /** What a frame with this view is called; the title of the page if left out. */
  title?: string | undefined;
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

function whatIsFrozen({ round, instead, imported }: FrozenLink): string {
  if (imported === undefined) return instead ?? say("share.frozen_note", { round });
  return say("share.frozen_as_imported", { round, date: formatDate(imported) });
}

/** The links to this view: one that follows the record, one that stays as it is. Opens without scripts. */
export function ShareButton({ title, origin, live, frozen, unfrozen, children }: ShareButtonProps) {
  const pages = {
    title,
    origin,
    live,
    frozen: frozen?.href ?? null,
    isSame: frozen?.instead === undefined,
  };
  const [proposed] = offeredKinds(pages);
  return (
    <>
      <button type="button" className={button.primary} popoverTarget="share">
        {say("share.share")}
      </button>
      <dialog id="share" popover="auto" className={styles.dialog} aria-labelledby="share-title">
        <h2 id="share-title">{say("share.title")}</h2>
        <p className={styles.note}>{say("share.note")}</p>
        {live !== null && (
          <>
            <h3>{say("share.live")}</h3>
            <p>{say("share.live_note")}</p>
            <CopyField label={say("share.live")} value={`${origin}${live}`} />
          </>
        )}
        <h3>{say("share.frozen")}</h3>
        {frozen === null ? (
          <p>{unfrozen ?? say("share.frozen_none")}</p>
        ) : (
          <>
            <p>
              <RecordNames text={whatIsFrozen(frozen)} names={[frozen.round]} />
            </p>
            <CopyField label={say("share.frozen")} value={`${origin}${frozen.href}`} />
          </>
        )}
        {children}
        {proposed && (
          <ClientWords of={["embed"]}>
            <EmbedSection {...pages}>
              <EmbedForm {...pages} chosen={{ kind: proposed, theme: null }} />
            </EmbedSection>
          </ClientWords>
        )}
        <button type="button" className={button.button} popoverTarget="share" popoverTargetAction="hide">
          {say("share.close")}
        </button>
      </dialog>
    </>
  );
}
