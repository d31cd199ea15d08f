import type { ReactNode } from "react";
import styles from "@/components/frame/page-head.module.css";

export type PageHeadProps = {
  kicker?: ReactNode;
  title: ReactNode;
  lede?: ReactNode;
  /** Buttons at the right, such as Share. */
  actions?: ReactNode;
};

/** The heading of a page: what kind of page, its title, one line on what is to be found, actions. */
export function PageHead({ kicker, title, lede, actions }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1>{title}</h1>
        {lede && <p className={styles.lede}>{lede}</p>}
      </div>
      {actions && <div className={`screen-only ${styles.actions}`}>{actions}</div>}
    </div>
  );
}
