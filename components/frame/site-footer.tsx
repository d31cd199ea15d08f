import { formatDate } from "@/components/format";
import styles from "@/components/frame/frame.module.css";
import { feedHref } from "@/lib/address/feeds";
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
          {imported && (
            <p>
              Record in force since {formatDate(imported.slice(0, 10))} ·{" "}
              <a href={`/${negotiation.id}/revisions`}>all revisions</a>
            </p>
          )}
          <p>
            <a href={imported ? `/api?negotiation=${negotiation.id}` : "/api"}>The record as data</a>
            {imported && (
              <>
                {" · "}
                <a href={feedHref(negotiation.id, "xml")}>Changes as a feed</a>
              </>
            )}
          </p>
        </div>
      </div>
    </footer>
  );
}
