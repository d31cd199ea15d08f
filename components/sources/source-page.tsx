import type { ReactNode } from "react";
import { formatDate, formatLanguage } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { restingKinds } from "@/components/sources/resting-words";
import { SourceUsesList } from "@/components/sources/source-uses-list";
import styles from "@/components/sources/sources.module.css";
import { Fact } from "@/components/ui/fact";
import facts from "@/components/ui/facts.module.css";
import { sourceKindWords } from "@/components/words";
import { sourcesHref } from "@/lib/address/trust";
import type { SourceUses } from "@/lib/domain/source-uses";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Source } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

export type SourcePageProps = {
  outline: Outline;
  source: Source;
  uses: SourceUses;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

function Address({ url }: { url: string | undefined }) {
  if (url === undefined) return say("sources.no_address");
  return (
    <a href={url} rel="external noreferrer">
      {url}
    </a>
  );
}

/** One source: what it is, where it stands, and everything in the record that rests on it. */
export function SourcePage({ outline, source, uses, actions }: SourcePageProps) {
  const { published, kind, language, publisher, note } = source;
  const nothing = restingKinds.every((each) => uses[each].length === 0);
  return (
    <>
      <PageHead
        kicker={<a href={sourcesHref(outline.negotiation.id)}>{say("sources.title")}</a>}
        title={<span lang={recordLanguage}>{source.title}</span>}
        actions={actions}
      />
      <dl className={facts.facts}>
        <Fact term={say("sources.publisher")}>
          <span lang={recordLanguage}>{publisher}</span>
        </Fact>
        <Fact term={say("sources.published")}>
          {published === undefined ? say("sources.undated") : formatDate(published)}
        </Fact>
        <Fact term={say("sources.kind")}>{sourceKindWords(kind)}</Fact>
        <Fact term={say("sources.language")}>{formatLanguage(language)}</Fact>
        <Fact term={say("sources.address")}>
          <Address url={source.url} />
        </Fact>
        {note && (
          <Fact term={say("sources.about")}>
            <span lang={recordLanguage}>{note}</span>
          </Fact>
        )}
        <Fact term={say("sources.id")}>
          <code>{source.id}</code>
        </Fact>
      </dl>
      <div className={styles.part}>
        <h2>{say("sources.rests")}</h2>
        {nothing && <p>{say("sources.rests_nothing")}</p>}
      </div>
      <SourceUsesList outline={outline} uses={uses} />
    </>
  );
}
