import styles from "@/components/statement/statement.module.css";

function meaningOf(bare: string): string {
  return bare === "" ? "no number in the paper" : "number inferred";
}

/** The document's own number as the statement's permanent link; "~" marks one that was inferred. */
export function StatementNumber({ id, number }: { id: string; number: string | undefined }) {
  const inferred = number?.startsWith("~") ?? false;
  const bare = number?.replace(/^~/, "") ?? "";
  return (
    <a className={styles.number} href={`#${id}`} title={inferred ? meaningOf(bare) : undefined}>
      {number === undefined && <span aria-hidden="true">¶</span>}
      {inferred && <span aria-hidden="true">~</span>}
      {bare}
      <span className="spoken">{inferred && ` (${meaningOf(bare)})`} permanent link</span>
    </a>
  );
}
