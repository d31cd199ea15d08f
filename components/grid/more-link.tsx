import type { ReactNode } from "react";
import styles from "@/components/grid/grid.module.css";
import { MoreLabel } from "@/components/grid/more-label";
import { moreWords } from "@/components/grid/said";

export type MoreProps = {
  issue: string;
  party: string;
  /** The party's short name, for the spoken label. */
  name: string;
  /** How many live statements the cell holds. */
  count: number;
  /** Where they are listed: followed as it is without scripts. */
  href: string;
  /** The first of them in short. */
  children: ReactNode;
};

/** The first statement of a cell, and the link to where all of them stand. */
export function MoreLink({ name, count, href, children }: MoreProps) {
  return (
    <>
      {children}
      <a className={styles.more} data-count={count} href={href}>
        <MoreLabel words={moreWords(count)} count={count} name={name} />
      </a>
    </>
  );
}
