"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import styles from "@/components/overview/overview.module.css";

type Step = { href: string; title: string };

/** Whether a key pressed here is meant for what has the focus, such as a field that is being written in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, select, textarea, dialog, [contenteditable]") !== null
  );
}

/** One round back or on, by link or by the keys [ and ]; both pages are fetched ahead. */
export function StepRounds({ earlier, later }: { earlier: Step | undefined; later: Step | undefined }) {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === "[" ? earlier : event.key === "]" ? later : undefined;
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      router.push(step.href, { scroll: false });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, earlier, later]);
  return (
    <>
      {earlier && (
        <Link href={earlier.href} rel="prev" prefetch={true} scroll={false} aria-keyshortcuts="[">
          <span aria-hidden="true">←</span> {earlier.title}{" "}
          <span aria-hidden="true" className={styles.key}>
            [
          </span>
        </Link>
      )}
      {later && (
        <Link href={later.href} rel="next" prefetch={true} scroll={false} aria-keyshortcuts="]">
          {later.title} <span aria-hidden="true">→</span>{" "}
          <span aria-hidden="true" className={styles.key}>
            ]
          </span>
        </Link>
      )}
    </>
  );
}
