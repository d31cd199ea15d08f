import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import styles from "@/components/frame/frame.module.css";
import { NavLinks } from "@/components/frame/nav-links";
import { PrintMargin } from "@/components/frame/print-margin";
import { SiteFooter } from "@/components/frame/site-footer";
import { ThemeSwitch } from "@/components/frame/theme-switch";
import { changesHref, compareHref, outcomesHref, unresolvedHref } from "@/lib/address/parameters";
import type { RoundView } from "@/lib/schemas/views";

export type FrameProps = {
  negotiation: RoundView["negotiation"];
  /** Documents that "Compare" starts with; the record's own choice where left out. */
  docs?: string[];
  /** When the record in force was imported; left out on frozen pages, which say it themselves. */
  imported?: string;
  /** What is told of the page itself, before its content. */
  banner?: ReactNode;
  children: ReactNode;
};

/** What every page of a negotiation stands in: skip link, header with navigation, main, footer. */
export function Frame({ negotiation, docs, imported, banner, children }: FrameProps) {
  const home = `/${negotiation.id}`;
  const entries = [
    { label: "Overview", href: home },
    { label: "Compare", href: compareHref(negotiation.id, { docs: docs ?? null }) },
    { label: "Changes", href: changesHref(negotiation.id) },
    { label: "Unresolved", href: unresolvedHref(negotiation.id) },
    { label: "Issues", href: `${home}/issues` },
    { label: "Outcomes", href: outcomesHref(negotiation.id) },
    { label: "Rounds", href: `${home}/rounds` },
    { label: "Documents", href: `${home}/documents` },
  ];
  return (
    <>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <header className={styles.top}>
        <a className={styles.mark} href={home}>
          Parley
        </a>
        <NavLinks entries={entries} home={home} />
        <ThemeSwitch />
      </header>
      {banner}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {imported && (
        <PrintMargin place="bottom-right" text={`Record of ${formatDate(imported.slice(0, 10))}`} />
      )}
      <SiteFooter negotiation={negotiation} imported={imported} />
    </>
  );
}
