import styles from "@/components/method/method.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Agreement } from "@/lib/schemas/agreement";

/** Where the coders differed in a way that says something of the codebook, and what the record holds. */
export function TellingList(props: { disagreements: Agreement["telling_disagreements"] }) {
  const parts = [
    { name: "coder_a", label: say("method.table_first") },
    { name: "coder_b", label: say("method.table_second") },
    { name: "record", label: say("method.telling_record") },
    { name: "shows", label: say("method.telling_shows") },
  ] as const;
  return (
    <>
      <h3>{say("method.telling_title")}</h3>
      <dl className={styles.words}>
        {props.disagreements.map((disagreement) => (
          <div key={disagreement.what}>
            <dt lang={recordLanguage}>{disagreement.what}</dt>
            {parts.map(({ name, label }) => (
              <dd key={name}>
                <small>{label}: </small>
                <span lang={recordLanguage}>{disagreement[name]}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
