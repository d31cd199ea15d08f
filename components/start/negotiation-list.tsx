import type { ReactNode } from "react";
import { PageHead } from "@/components/frame/page-head";
import { RecordLanguageNote } from "@/components/frame/record-language-note";
import { ThemeSwitch } from "@/components/frame/theme-switch";
import { Wordmark } from "@/components/frame/wordmark";
import { LanguageSwitch } from "@/components/language/language-switch";
import { AboutRecord } from "@/components/start/about-record";
import { questionHrefs } from "@/components/start/question-hrefs";
import { Questions } from "@/components/start/questions";
import styles from "@/components/start/start.module.css";
import { overviewHref } from "@/lib/address/parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline } from "@/lib/schemas/views";

/** Every negotiation there is a record of, where there is not just one. */
export function NegotiationList(props: { outlines: readonly Outline[]; notice: ReactNode }) {
  const { outlines, notice } = props;
  return (
    <main id="content">
      {notice}
      <PageHead
        kicker={<Wordmark href={inLanguage("/")} />}
        title={say("start.list_title")}
        lede={say("start.lede")}
        actions={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        }
      />
      <RecordLanguageNote />
      {outlines.length === 0 && <p>{say("start.empty")}</p>}
      <ul className={styles.negotiations}>
        {outlines.map((outline) => (
          <li key={outline.negotiation.id}>
            <h2 lang={recordLanguage}>
              <a href={overviewHref(outline.negotiation.id)}>{outline.negotiation.title}</a>
            </h2>
            <p className={styles.description} lang={recordLanguage}>
              {outline.negotiation.description}
            </p>
            <AboutRecord outline={outline} />
            <Questions hrefs={questionHrefs(outline)} />
          </li>
        ))}
      </ul>
    </main>
  );
}
