import { formatDate } from "@/components/format";
import styles from "@/components/frame/frame.module.css";
import { RecordLinks } from "@/components/frame/record-links";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundView } from "@/lib/schemas/views";

export type SiteFooterProps = { negotiation: RoundView["negotiation"]; imported?: string | undefined };

/** What holds for every page: that nothing here is endorsed, how places are named, licence, date, further pages. */
export function SiteFooter({ negotiation, imported }: SiteFooterProps) {
  const { id, title, licence, codebook_version } = negotiation;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p lang={recordLanguage}>{negotiation.non_endorsement}</p>
          <details>
            <summary>{say("site.places")}</summary>
            <p lang={recordLanguage}>{negotiation.naming_note}</p>
          </details>
        </div>
        <RecordLinks negotiation={id} />
        <div className={styles.facts}>
          <p lang={recordLanguage}>{title}</p>
          <p>{sayWith("site.licence", { licence, record: recordText })}</p>
          <p>{say("site.codebook", { version: codebook_version })}</p>
          {imported && <p>{say("site.in_force", { date: formatDate(imported.slice(0, 10)) })}</p>}
        </div>
      </div>
    </footer>
  );
}
