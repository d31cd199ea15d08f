"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import styles from "@/components/frame/frame.module.css";

export type NavEntry = { label: string; href: string };

/** The main navigation; marks the page one is on, or the list that it belongs to. */
export function NavLinks({ entries, home }: { entries: readonly NavEntry[]; home: string }) {
  const pathname = usePathname();
  const isCurrent = (href: string) => {
    const [path = href] = href.split("?", 1);
    return path === home ? pathname === home : pathname === path || pathname.startsWith(`${path}/`);
  };
  return (
    <nav className={styles.nav} aria-label="Main">
      {entries.map(({ label, href }) => (
        <Link key={href} href={href} prefetch={false} aria-current={isCurrent(href) ? "page" : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
