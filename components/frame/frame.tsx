import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import styles from "@/components/frame/frame.module.css";
import { NavLinks } from "@/components/frame/nav-links";
import { PrintMargin } from "@/components/frame/print-margin";
import { RecordLanguageNote } from "@/components/frame/record-language-note";
import { SiteFooter } from "@/components/frame/site-footer";
import { ThemeSwitch } from "@/components/frame/theme-switch";
import { Wordmark } from "@/components/frame/wordmark";
import { ClientWords } from "@/components/language/client-words";
import { LanguageSwitch } from "@/components/language/language-switch";
import { KeyLayer } from "@/components/palette/key-layer";
import { HeadSearch } from "@/components/search/head-search";
import {
  changesHref,
  compareHref,
  outcomesHref,
  overviewHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
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
  const list = (name: string) => inLanguage(`/${negotiation.id}/${name}`);
  const home = overviewHref(negotiation.id);
  const entries = [
    { label: say("frame.overview"), href: home },
    { label: say("frame.compare"), href: compareHref(negotiation.id, { docs: docs ?? null }) },
    { label: say("frame.changes"), href: changesHref(negotiation.id) },
    { label: say("frame.unresolved"), href: unresolvedHref(negotiation.id) },
    { label: say("frame.issues"), href: list("issues") },
    { label: say("frame.outcomes"), href: outcomesHref(negotiation.id) },
    { label: say("frame.rounds"), href: list("rounds") },
    { label: say("frame.documents"), href: list("documents") },
  ];
  return (
    <>
      <a className={styles.skip} href="#content">
        {say("site.skip")}
      </a>
      <header className={styles.top}>
        <Wordmark href={home} />
        <NavLinks entries={entries} />
        <HeadSearch negotiation={negotiation.id} />
        <ClientWords of={["palette"]}>
          <KeyLayer negotiation={negotiation.id} />
        </ClientWords>
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      {banner}
      <main id="content" tabIndex={-1}>
        <RecordLanguageNote />
        {children}
      </main>
      {imported && (
        <PrintMargin
          place="bottom-right"
          text={say("site.record_of", { date: formatDate(imported.slice(0, 10)) })}
        />
      )}
      <SiteFooter negotiation={negotiation} imported={imported} />
    </>
  );
}
