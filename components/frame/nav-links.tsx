"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import styles from "@/components/frame/frame.module.css";
import { say } from "@/lib/language/say";

export type NavEntry = { label: string; href: string };

/** The main navigation; marks the page one is on, or the list that it belongs to. */
export function NavLinks({ entries }: { entries: readonly NavEntry[] }) {
  const pathname = usePathname();
  const isCurrent = (href: string) => {
    const [path = href] = href.split("?", 1);
    const isHome = path.lastIndexOf("/") === 0;
    return pathname === path || (!isHome && pathname.startsWith(`${path}/`));
  };
  return (
    <nav className={styles.nav} aria-label={say("frame.main")}>
      {entries.map(({ label, href }) => (
        <Link key={href} href={href} prefetch={false} aria-current={isCurrent(href) ? "page" : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
