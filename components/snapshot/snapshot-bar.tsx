import { formatDate } from "@/components/format";
import { CopyField } from "@/components/share/copy-field";
import styles from "@/components/snapshot/snapshot.module.css";
import type { SnapshotEntry } from "@/lib/schemas/views";

export type SnapshotBarProps = {
  entry: SnapshotEntry;
  /** The round's title as it was frozen. */
  round: string;
  /** Where the round stands in the live record; null where it is no longer there. */
  live: string | null;
};

/** Says that a page is frozen: which round, from which import, under which hash, and how to check that. */
export function SnapshotBar({ entry, round, live }: SnapshotBarProps) {
  const { hash, imported } = entry;
  return (
    <aside className={styles.bar} aria-label="Frozen snapshot">
      <p>
        <b>Frozen</b> {round}, as the record had it when imported on{" "}
        <time dateTime={imported}>{formatDate(imported.slice(0, 10))}</time>. It never changes.
      </p>
      <p className={styles.ways}>
        <code>{hash.slice(0, 12)}</code>
        {live === null ? <span>no longer in the live record</span> : <a href={live}>See the live round</a>}
        <a href={`/s/${hash}/snapshot.json`}>snapshot.json</a>
      </p>
      <details>
        <summary>Hash and how to verify it</summary>
        <CopyField label="hash" value={hash} />
        <p>
          The hash is the SHA-256 of this snapshot’s bytes. Save <code>snapshot.json</code> and run{" "}
          <code>sha256sum snapshot.json</code>: it prints the same 64 digits.
        </p>
      </details>
    </aside>
  );
}
