import styles from "@/components/statement/statement.module.css";
import { say } from "@/lib/language/say";

function meaningOf(bare: string): string {
  return say(bare === "" ? "statement.number_none" : "statement.number_inferred");
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
      <span className="spoken">
        {inferred && ` (${meaningOf(bare)})`} {say("statement.permanent_link")}
      </span>
    </a>
  );
}
