import styles from "@/components/api/api.module.css";
import { ParameterTable } from "@/components/api/parameter-table";
import { formatList } from "@/components/format";
import type { OperationGuide } from "@/lib/api/guide";

function Example({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <p className={styles.example}>
      Try: <a href={href}>{href}</a>
    </p>
  );
}

function FieldsOf({ item }: { item: string }) {
  return (
    <>
      {" "}
      <a href={`#${item}`}>
        <code>{item}</code>
      </a>
    </>
  );
}

function Answer({ answer }: Pick<OperationGuide, "answer">) {
  if (answer.kind === "table") {
    return (
      <p>
        Columns:{" "}
        {answer.columns.map((column, index) => (
          <span key={column}>
            {index > 0 && ", "}
            <code>{column}</code>
          </span>
        ))}
      </p>
    );
  }
  if (answer.kind === "file") {
    return (
      <p>
        Answer: a file, {formatList(answer.media.map((type) => type.split(";", 1)[0] ?? type))}
        {answer.item && <FieldsOf item={answer.item} />}
      </p>
    );
  }
  return (
    <p>
      Answer: {answer.kind === "list" ? "a list, each" : "one"}
      <FieldsOf item={answer.item} />
    </p>
  );
}

/** One operation: its address, what it takes, what it answers, an example; the table of a list beneath it. */
export function OperationSection({ operation }: { operation: OperationGuide }) {
  const { id, path, summary, parameters, answer, example, table } = operation;
  return (
    <section className={styles.operation} aria-labelledby={id}>
      <h3 id={id}>
        <code>{path}</code>
      </h3>
      <p>{summary}</p>
      <ParameterTable parameters={parameters} caption={`Parameters of ${path}`} />
      <Answer answer={answer} />
      <Example href={example} />
      {table && (
        <details className={styles.table} id={table.id}>
          <summary>
            As a table: <code>{table.path}</code>
          </summary>
          <p>All rows at once, by the same filters.</p>
          <Answer answer={table.answer} />
          <Example href={table.example} />
        </details>
      )}
    </section>
  );
}
