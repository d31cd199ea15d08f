import styles from "@/components/statement/statement.module.css";

/** The document's own number as the statement's permanent link; "~" marks one that was inferred. */
export function StatementNumber({ id, number }: { id: string; number: string | undefined }) {
  const inferred = number?.startsWith("~") ?? false;
  const bare = number?.replace(/^~/, "") ?? "";
  return (
    <a className={styles.number} href={`#${id}`} title={inferred ? "numbering inferred" : undefined}>
      {number === undefined && <span aria-hidden="true">¶</span>}
      {inferred && <span aria-hidden="true">~</span>}
      {bare}
      <span className="spoken">{inferred ? " (inferred number), permanent link" : " permanent link"}</span>
    </a>
  );
}
