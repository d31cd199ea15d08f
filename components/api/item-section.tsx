import styles from "@/components/api/api.module.css";
import type { FieldType, ItemGuide } from "@/lib/api/guide";

function Type({ type: { words, item } }: { type: FieldType }) {
  return (
    <>
      {words}
      {words !== "" && item !== null && " "}
      {item !== null && <a href={`#${item}`}>{item}</a>}
    </>
  );
}

/** What an answer is made of, field by field. */
export function ItemSection({ item: { name, fields } }: { item: ItemGuide }) {
  return (
    <section className={styles.item} aria-labelledby={name}>
      <h3 id={name}>
        <code>{name}</code>
      </h3>
      <table className={styles.fields}>
        <caption className="spoken">Fields of {name}</caption>
        <thead className="spoken">
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Meaning and type</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
                {!field.isRequired && <span className={styles.optional}>optional</span>}
              </th>
              <td>
                {field.description}
                <span className={styles.words}>
                  <Type type={field.type} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
