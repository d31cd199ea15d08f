"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import styles from "@/components/overview/overview.module.css";
import key from "@/components/ui/key.module.css";
import { recordLanguage } from "@/lib/language/speech";

type Step = { href: string; title: string };

/** Which way the reader went last; the page that draws the next steps may be another one. */
let went: "prev" | "next" | null = null;

/** One round back or on, by link (which the keys [ and ] press); both pages are fetched ahead. */
export function StepRounds({ earlier, later }: { earlier: Step | undefined; later: Step | undefined }) {
  const links = useRef<HTMLDivElement>(null);
  // At the first and the last round the link that was followed is gone, and on another page both are new.
  useEffect(() => {
    const way = went;
    went = null;
    if (way === null || document.activeElement !== document.body) return;
    const rel = (way === "prev" && earlier) || !later ? "prev" : "next";
    links.current?.querySelector<HTMLElement>(`a[rel="${rel}"]`)?.focus({ preventScroll: true });
  }, [earlier, later]);
  return (
    <div ref={links} className={styles.ways}>
      {earlier && (
        <Link
          href={earlier.href}
          rel="prev"
          prefetch={true}
          scroll={false}
          aria-keyshortcuts="["
          onClick={() => {
            went = "prev";
          }}
        >
          <span aria-hidden="true">←</span> <span lang={recordLanguage}>{earlier.title}</span>{" "}
          <span aria-hidden="true" className={`${key.key} ${styles.key}`}>
            [
          </span>
        </Link>
      )}
      {later && (
        <Link
          href={later.href}
          rel="next"
          prefetch={true}
          scroll={false}
          aria-keyshortcuts="]"
          onClick={() => {
            went = "next";
          }}
        >
          <span lang={recordLanguage}>{later.title}</span> <span aria-hidden="true">→</span>{" "}
          <span aria-hidden="true" className={`${key.key} ${styles.key}`}>
            ]
          </span>
        </Link>
      )}
    </div>
  );
}
