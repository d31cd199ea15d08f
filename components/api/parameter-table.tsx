import styles from "@/components/api/api.module.css";
import { formatList } from "@/components/format";
import type { Parameter } from "@/lib/api/openapi";

function wordsOf({ items, enum: values }: { items?: { enum?: string[] }; enum?: string[] }): string[] {
  return items?.enum ?? values ?? [];
}

/** What an operation takes, parts of its address first. */
export function ParameterTable({
  parameters,
  caption,
}: {
  parameters: readonly Parameter[];
  caption: string;
}) {
  if (parameters.length === 0) return null;
  return (
    <table className={styles.fields}>
      <caption className="spoken">{caption}</caption>
      <thead className="spoken">
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => {
          const words = wordsOf(parameter.schema);
          return (
            <tr key={parameter.name}>
              <th scope="row">
                <code>{parameter.in === "path" ? `{${parameter.name}}` : parameter.name}</code>
              </th>
              <td>
                {parameter.description}
                {words.length > 0 && <span className={styles.words}>{formatList(words)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
