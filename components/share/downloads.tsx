import { countOf } from "@/components/format";
import styles from "@/components/share/share.module.css";
import type { FileAddresses } from "@/lib/address/files";

export type DownloadsProps = {
  files: FileAddresses;
  /** How many rows the tables hold. */
  statements: number;
  citations: number;
  /** The files come from a snapshot. */
  frozen: boolean;
};

/** Exactly the statements of a view as files to keep, each with how much it holds. */
export function Downloads({ files, statements, citations, frozen }: DownloadsProps) {
  const rows = countOf(statements, "row");
  return (
    <>
      <h3>Downloads</h3>
      <p>
        Exactly the statements of this view, {frozen ? "from its snapshot" : "as the record has them now"}.
      </p>
      <ul className={styles.files}>
        <li>
          <a href={files.zip} download>
            Zip
          </a>{" "}
          with statements.csv ({rows}), citations.csv ({countOf(citations, "row")}), metadata.json and a
          README
        </li>
        <li>
          <a href={files.csv} download>
            CSV
          </a>{" "}
          {rows}
        </li>
        <li>
          <a href={files.csvWithBom} download>
            CSV for Excel
          </a>{" "}
          {rows}, with a byte order mark
        </li>
        <li>
          <a href={files.json} download>
            JSON
          </a>{" "}
          {countOf(statements, "statement")} with their sources
        </li>
      </ul>
    </>
  );
}
