import styles from "@/components/frame/frame.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage, speech } from "@/lib/language/speech";

/** Says, where the interface speaks another language than the record, that the record's texts stand as written. */
export function RecordLanguageNote() {
  if (speech().current().id === recordLanguage) return null;
  return <p className={`screen-only ${styles.note}`}>{say("site.record_language")}</p>;
}
