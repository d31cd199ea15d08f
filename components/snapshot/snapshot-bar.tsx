import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import { PrintMargin } from "@/components/frame/print-margin";
import { ClientWords } from "@/components/language/client-words";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { CopyField } from "@/components/share/copy-field";
import styles from "@/components/snapshot/bar.module.css";
import { sinceWords } from "@/components/snapshot/since-words";
import { VerifyButton } from "@/components/snapshot/verify-button";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
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
      <summary>{say("snapshot.verify")}</summary>
      <p>{sayWith("snapshot.verify_bytes", { bytes: (parts) => <a href={bytes}>{parts}</a> })}</p>
      <CopyField label={say("snapshot.command")} value={`curl -s ${origin}${bytes} | sha256sum`} />
      <p>{sayWith("snapshot.verify_digits", { code: (parts) => <code>{parts}</code> })}</p>
      <ClientWords of={["verify"]}>
        <VerifyButton hash={hash} bytes={bytes} />
      </ClientWords>
    </details>
  );
}

/** Says that a page is frozen: which round, from which import, under which hash, and what became of it. */
export function SnapshotBar({ entry, round, origin, since, live, actions }: SnapshotBarProps) {
  const { hash, imported } = entry;
  const date = formatDate(imported.slice(0, 10));
  return (
    <aside className={styles.place} aria-label={say("snapshot.bar")}>
      <PrintMargin place="bottom-right" text={say("snapshot.frozen_on", { date })} />
      <div className={styles.bar}>
        <p>
          {sayWith("snapshot.frozen", {
            round,
            date,
            b: (parts) => <b>{parts}</b>,
            record: recordText,
            time: (parts) => <time dateTime={imported}>{parts}</time>,
          })}
        </p>
        <p className={styles.since}>
          {since.state === "changed" ? (
            <a href={inLanguage(`/s/${hash}/changes`)}>{sinceWords(since)}</a>
          ) : (
            sinceWords(since)
          )}
        </p>
        <div className={styles.hash}>
          <CopyField label={say("snapshot.hash")} value={hash} />
        </div>
        <div className={styles.ways}>
          {live !== null && <a href={live}>{say("snapshot.live")}</a>}
          <a href={`/s/${hash}/archive.html`}>{say("snapshot.archive")}</a>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        <Verify hash={hash} origin={origin} />
      </div>
    </aside>
  );
}
