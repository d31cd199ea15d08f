import styles from "@/components/frame/frame.module.css";
import { markShape } from "@/components/frame/mark-shape";

/** The name with its mark, as it heads every page. */
export function Wordmark({ href }: { href: string }) {
  return (
    <a className={styles.mark} href={href}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={markShape.brackets} strokeWidth="1.8" />
        <path d={markShape.columns} strokeWidth="1.5" />
      </svg>
      Parley
    </a>
  );
}
