import { countOf } from "@/components/format";
import styles from "@/components/share/share.module.css";

export type TableDownloadProps = {
  /** What its rows are, such as "typed changes, with both statements of each". */
  what: string;
  href: string;
  rows: number;
};

/** The table of a page that is no list of statements, with how many rows it holds. */
export function TableDownload({ what, href, rows }: TableDownloadProps) {
  const withBom = `${href}${href.includes("?") ? "&" : "?"}bom=1`;
  return (
    <>
      <h3>Downloads</h3>
      <ul className={styles.files}>
        <li>
          <a href={href} download>
            CSV
          </a>{" "}
          {countOf(rows, "row")}: {what}
        </li>
        <li>
          <a href={withBom} download>
            CSV for Excel
          </a>{" "}
          {countOf(rows, "row")}, with a byte order mark
        </li>
      </ul>
    </>
  );
}
