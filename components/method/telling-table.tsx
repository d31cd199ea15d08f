import styles from "@/components/method/method.module.css";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Agreement } from "@/lib/schemas/agreement";

/** Where the coders differed in a way that says something of the codebook, and what the record holds. */
export function TellingTable(props: { disagreements: Agreement["telling_disagreements"] }) {
  const headings = [
    say("method.telling_what"),
    say("method.table_first"),
    say("method.table_second"),
    say("method.telling_record"),
    say("method.telling_shows"),
  ];
  return (
    <>
      <h3 id="telling">{say("method.telling_title")}</h3>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.texts}`} aria-labelledby="telling">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang={recordLanguage}>
            {props.disagreements.map(({ what, coder_a, coder_b, record, shows }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{coder_a}</td>
                <td>{coder_b}</td>
                <td>{record}</td>
                <td>{shows}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
