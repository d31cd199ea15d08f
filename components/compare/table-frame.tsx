"use client";

import { type ReactNode, useRef } from "react";
import styles from "@/components/compare/table.module.css";

/** Column heads that stay in view over columns that scroll sideways where they need more room. */
export function TableFrame(props: { heads: ReactNode; children: ReactNode; label: string }) {
  const { heads, children, label } = props;
  const headRow = useRef<HTMLDivElement>(null);
  return (
    <>
      <div className={styles.heads} ref={headRow}>
        <div className={styles.columns}>{heads}</div>
      </div>
      <section
        className={styles.body}
        aria-label={label}
        onScroll={(event) => {
          if (headRow.current !== null) headRow.current.scrollLeft = event.currentTarget.scrollLeft;
        }}
      >
        <div className={styles.inner}>{children}</div>
      </section>
    </>
  );
}
