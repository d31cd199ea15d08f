import type { ReactNode } from "react";
import { changePath, isFull } from "@/components/ui/change-shapes";
import styles from "@/components/ui/sign.module.css";
import type { ChangeType, Stance, Status } from "@/lib/schemas/words";

const cross = <path d="M2.5 2.5l7 7m0-7l-7 7" />;
const tick = <path d="M1.5 6.5l3 3 6-7" />;

function drawn(type: ChangeType): ReactNode {
  return <path d={changePath(type)} className={isFull(type) ? styles.full : undefined} />;
}

/** Drawn instead of typed, since the glyphs differ or are missing from one machine's fonts to the next. */
const shapes: Record<Stance | Status | ChangeType, ReactNode> = {
  added: drawn("added"),
  restated: drawn("restated"),
  hardened: drawn("hardened"),
  softened: drawn("softened"),
  narrowed: drawn("narrowed"),
  widened: drawn("widened"),
  reworded: drawn("reworded"),
  silent: drawn("silent"),
  demands: <path className={styles.full} d="M3 2l7 4-7 4z" />,
  offers: <path className={styles.full} d="M9 2L2 6l7 4z" />,
  proposes: <circle cx="6" cy="6" r="4" />,
  accepts: tick,
  "accepts-conditionally": (
    <>
      <path d="M.8 6.2l2.4 2.6 4.3-6" />
      <circle cx="9.7" cy="9" r="1.4" />
    </>
  ),
  rejects: cross,
  reserves: <path d="M6 1.2L10.8 6 6 10.8 1.2 6z" />,
  holds: <path className={styles.full} d="M2.5 2.5h7v7h-7z" />,
  warns: <path d="M6 1.5l5 9H1zM6 5v2.4M6 8.9v.2" />,
  agreed: <circle className={styles.full} cx="6" cy="6" r="4.5" />,
  "agreed-in-principle": (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <circle className={styles.full} cx="6" cy="6" r="2" />
    </>
  ),
  conditional: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path className={styles.full} d="M1.5 6a4.5 4.5 0 009 0z" />
    </>
  ),
  opposed: cross,
  "one-sided": <path className={styles.full} d="M6 1.5a4.5 4.5 0 000 9z" />,
  "reported-by-one-side": (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path className={styles.full} d="M6 1.5a4.5 4.5 0 000 9z" />
    </>
  ),
  "not-raised": <path d="M2 6h8" />,
  unknown: <path d="M3.5 4a2.5 2.5 0 114 2C6.500 6.700 6 7 6 8M6 10v.2" />,
};

/** The sign of a stance, a status or a change; always beside its word, so it is hidden from the ear. */
export function Sign({ of }: { of: Stance | Status | ChangeType }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[of]}
    </svg>
  );
}
