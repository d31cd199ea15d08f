import type { ReactNode } from "react";
import { formatList } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/share/share.module.css";
import type { FileAddresses } from "@/lib/address/files";
import { say } from "@/lib/language/say";

export type DownloadsProps = {
  files: FileAddresses;
  /** The table of a view that is more than its statements, and what its rows are. */
  table?: { name: "changes" | "status" | "outcomes"; rows: number; what: string };
  /** How many rows the tables of its statements and of all citations hold. */
  statements: number;
  citations: number;
  /** The files come from a snapshot. */
  frozen: boolean;
};

function linkTo(href: string) {
  return (parts: ReactNode[]) => (
    <a href={href} download>
      {parts}
    </a>
  );
}

/** Exactly the rows of a view as files to keep, each with how much it holds. */
export function Downloads({ files, table, statements, citations, frozen }: DownloadsProps) {
  const rows = table?.rows ?? statements;
  const packed = [
    ...(table === undefined ? [] : [{ name: `${table.name}.csv`, rows: table.rows }]),
    { name: "statements.csv", rows: statements },
    { name: "citations.csv", rows: citations },
  ].map((file) => say("share.file_rows", file));
  return (
    <>
      <h3>{say("share.downloads")}</h3>
      <p>{say(frozen ? "share.downloads_frozen" : "share.downloads_live")}</p>
      <ul className={styles.files}>
        <li>{sayWith("share.zip", { files: formatList(packed), link: linkTo(files.zip) })}</li>
        <li>
          {table === undefined
            ? sayWith("share.csv", { rows, link: linkTo(files.csv) })
            : sayWith("share.csv_of", {
                rows,
                what: table.what,
                link: linkTo(files.csv),
              })}
        </li>
        <li>{sayWith("share.csv_excel", { rows, link: linkTo(files.csvWithBom) })}</li>
        <li>
          {table === undefined
            ? sayWith("share.json", { rows, link: linkTo(files.json) })
            : sayWith("share.json_of", { statements, citations, link: linkTo(files.json) })}
        </li>
      </ul>
    </>
  );
}
