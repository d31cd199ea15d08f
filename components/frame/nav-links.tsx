"use client";

import { usePathname } from "next/navigation";
import styles from "@/components/frame/frame.module.css";
import { say } from "@/lib/language/say";

export type NavEntry = { label: string; href: string };

/**
 * The main navigation; marks the page one is on, or the list that it belongs to. Plain links: each page is
 * loaded whole and read from its top, and the framework's own would weigh 4 kB.
 */
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
        <a key={href} href={href} aria-current={isCurrent(href) ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
