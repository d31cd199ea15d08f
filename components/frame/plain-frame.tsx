import { type ReactNode, Suspense } from "react";
import styles from "@/components/frame/frame.module.css";
import { ThemeSwitch } from "@/components/frame/theme-switch";
import { Wordmark } from "@/components/frame/wordmark";
import { LanguageSwitch } from "@/components/language/language-switch";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";

/** What a page of no negotiation stands in: skip link, header with the way home, language and theme, main. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#content">
        {say("site.skip")}
      </a>
      <header className={`${styles.top} ${styles.plain}`}>
        <Wordmark href={inLanguage("/")} />
        {/* It reads the address, which a page that is built ahead of any request does not have. */}
        <Suspense>
          <LanguageSwitch />
        </Suspense>
        <ThemeSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
