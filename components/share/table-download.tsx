import type { ReactNode } from "react";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/share/share.module.css";
import { say } from "@/lib/language/say";

export type TableDownloadProps = {
  /** What its rows are. */
  what: string;
  href: string;
  rows: number;
};

/** The table of a page that no statements stand behind, with how many rows it holds. */
export function TableDownload({ what, href, rows }: TableDownloadProps) {
  const withBom = `${href}${href.includes("?") ? "&" : "?"}bom=1`;
  const linkTo = (address: string) => (parts: ReactNode[]) => (
    <a href={address} download>
      {parts}
    </a>
  );
  return (
    <>
      <h3>{say("share.downloads")}</h3>
      <ul className={styles.files}>
        <li>{sayWith("share.csv_of", { rows, what, link: linkTo(href) })}</li>
        <li>{sayWith("share.csv_excel", { rows, link: linkTo(withBom) })}</li>
      </ul>
    </>
  );
}
