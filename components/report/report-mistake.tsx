import styles from "@/components/report/report.module.css";
import { CopyField } from "@/components/share/copy-field";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";

export type ReportMistakeProps = {
  /** The report, ready to be finished by the reader. */
  text: string;
  /** Where it can be sent, filled in; null where no place for it is set. */
  href: string | null;
};

/** A text by which a reader tells of a mistake: to copy, and to send where there is a place for it. */
export function ReportMistake({ text, href }: ReportMistakeProps) {
  return (
    <section className={`screen-only ${styles.report}`} aria-labelledby="report">
      <h2 id="report">{say("report.title")}</h2>
      <p>{say("report.lede")}</p>
      <details>
        <summary>{say("report.label")}</summary>
        <CopyField label={say("report.label")} value={text} lines={11} />
      </details>
      {href !== null && (
        <a className={button.button} href={href} rel="external noreferrer">
          {say("report.send")}
        </a>
      )}
    </section>
  );
}
