import styles from "@/components/compare/table.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

/** A section's own number and title, if it has any; "~" before a number says that the record supplied it. */
export function SectionTitle(props: { number: string | undefined; title: string | undefined }) {
  const inferred = props.number?.startsWith("~") ?? false;
  const number = props.number?.replace(/^~/, "");
  if (!number && !props.title && !inferred) return null;
  return (
    <h3 className={styles.sectionTitle}>
      {number && <span className={styles.sectionNumber}>{number}</span>}{" "}
      <span lang={recordLanguage}>{props.title}</span>
      {inferred && <small> {say("compare.division_inferred")}</small>}
    </h3>
  );
}
