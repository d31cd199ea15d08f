import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import { PrintMargin } from "@/components/frame/print-margin";
import { CopyField } from "@/components/share/copy-field";
import styles from "@/components/snapshot/bar.module.css";
import { sinceWords } from "@/components/snapshot/since-words";
import { VerifyButton } from "@/components/snapshot/verify-button";
import type { SinceFrozen } from "@/lib/schemas/revision-views";
import type { SnapshotEntry } from "@/lib/schemas/views";

export type SnapshotBarProps = {
  entry: SnapshotEntry;
  /** The round's title as it was frozen. */
  round: string;
  /** Scheme and host that this site's links start with. */
  origin: string;
  since: SinceFrozen;
  /** Where the round stands in the live record; null where it is no longer there. */
  live: string | null;
  /** Buttons of the view that is shown, such as Cite and Share. */
  actions?: ReactNode;
};

function Verify({ hash, origin }: Pick<SnapshotBarProps, "origin"> & { hash: string }) {
  const bytes = `/s/${hash}/snapshot.json`;
  return (
    <details className={styles.verify}>
      <summary>Verify</summary>
      <p>
        The hash is the SHA-256 of this snapshot’s bytes, <a href={bytes}>snapshot.json</a>. Anybody can see
        that they have it:
      </p>
      <CopyField label="command" value={`curl -s ${origin}${bytes} | sha256sum`} />
      <p>
        It must print the same 64 digits (macOS: <code>shasum -a 256</code> in place of <code>sha256sum</code>
        ).
      </p>
      <VerifyButton hash={hash} bytes={bytes} />
    </details>
  );
}

/** Says that a page is frozen: which round, from which import, under which hash, and what became of it. */
export function SnapshotBar({ entry, round, origin, since, live, actions }: SnapshotBarProps) {
  const { hash, imported } = entry;
  return (
    <aside className={styles.place} aria-label="Frozen snapshot">
      <PrintMargin place="bottom-right" text={`Frozen on ${formatDate(imported.slice(0, 10))}`} />
      <div className={styles.bar}>
        <p>
          <b>Frozen</b> {round}, as the record had it when imported on{" "}
          <time dateTime={imported}>{formatDate(imported.slice(0, 10))}</time>. It never changes.
        </p>
        <p className={styles.since}>
          {since.state === "changed" ? (
            <a href={`/s/${hash}/changes`}>{sinceWords(since)}</a>
          ) : (
            sinceWords(since)
          )}
        </p>
        <div className={styles.hash}>
          <CopyField label="hash" value={hash} />
        </div>
        <div className={styles.ways}>
          {live !== null && <a href={live}>The live round</a>}
          <a href={`/s/${hash}/archive.html`}>As one file</a>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        <Verify hash={hash} origin={origin} />
      </div>
    </aside>
  );
}
