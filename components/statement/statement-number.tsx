import styles from "@/components/statement/statement.module.css";

function meaningOf(bare: string): string {
  return bare === "" ? "no number in the paper" : "number inferred";
}

export type StatementNumberProps = {
  number: string | undefined;
  /** The statement's anchor on this page, or where it stands in full. */
  href: string;
};

/** The document's own number as the statement's permanent link; "~" marks one that was inferred. */
export function StatementNumber({ number, href }: StatementNumberProps) {
  const inferred = number?.startsWith("~") ?? false;
  const bare = number?.replace(/^~/, "") ?? "";
  return (
    <a className={styles.number} href={href} title={inferred ? meaningOf(bare) : undefined}>
      {number === undefined && <span aria-hidden="true">¶</span>}
      {inferred && <span aria-hidden="true">~</span>}
      {bare}
      <span className="spoken">{inferred && ` (${meaningOf(bare)})`} permanent link</span>
    </a>
  );
}
