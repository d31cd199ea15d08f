import { formatDate } from "@/components/format";
import styles from "@/components/frame/frame.module.css";
import type { RoundView } from "@/lib/schemas/views";

export type SiteFooterProps = { negotiation: RoundView["negotiation"]; imported?: string | undefined };

/** What holds for every page: that nothing here is endorsed, how places are named, licence, date. */
export function SiteFooter({ negotiation, imported }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p>{negotiation.non_endorsement}</p>
          <details>
            <summary>How places are named</summary>
            <p>{negotiation.naming_note}</p>
          </details>
        </div>
        <div className={styles.facts}>
          <p>{negotiation.title}</p>
          <p>Record: {negotiation.licence} · code: MIT</p>
          <p>Codebook, version {negotiation.codebook_version}</p>
          {imported && <p>Record in force since {formatDate(imported.slice(0, 10))}</p>}
        </div>
      </div>
    </footer>
  );
}
