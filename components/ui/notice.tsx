import type { ReactNode } from "react";
import styles from "@/components/ui/notice.module.css";

/** Something the reader should know before reading on; `alert` where something failed. */
export function Notice({ children, alert = false }: { children: ReactNode; alert?: boolean }) {
  return (
    <div className={styles.notice} data-alert={alert || undefined} role={alert ? "alert" : "note"}>
      {children}
    </div>
  );
}
