import type { ReactNode } from "react";
import layout from "@/components/filters/layout.module.css";
import { OwnFilterBar, OwnFilterPanel } from "@/components/filters/own-filters";
import { PageHead } from "@/components/frame/page-head";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { PublisherList } from "@/components/sources/publisher-list";
import { ShareSection } from "@/components/sources/share-section";
import { sourceFiltering } from "@/components/sources/source-filtering";
import styles from "@/components/sources/sources.module.css";
import { Notice } from "@/components/ui/notice";
import { partyLooks } from "@/components/ui/party-look";
import { sourcesHref } from "@/lib/address/trust";
import type { EvidenceShare } from "@/lib/domain/evidence-share";
import { filterSources, type SourceFilters } from "@/lib/domain/source-filter";
import type { PublisherSources } from "@/lib/domain/source-uses";
import { say } from "@/lib/language/say";
import type { Outline } from "@/lib/schemas/views";

export type SourcesScreenProps = {
  outline: Outline;
  publishers: readonly PublisherSources[];
  shares: readonly EvidenceShare[];
  filters: SourceFilters;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

/** All sources by publisher with what rests on each, and what the record knows of each side by. */
export function SourcesScreen({ outline, publishers, shares, filters, actions }: SourcesScreenProps) {
  const { id, title } = outline.negotiation;
  const sources = publishers.flatMap((each) => each.sources.map(({ source }) => source));
  const kept = new Set(filterSources(sources, filters).map((source) => source.id));
  const shown = publishers
    .map((each) => ({ ...each, sources: each.sources.filter(({ source }) => kept.has(source.id)) }))
    .filter((each) => each.sources.length > 0);
  const filtering = sourceFiltering(outline, sources, filters);
  return (
    <>
      <PageHead
        kicker={title}
        title={say("sources.title")}
        lede={say("sources.lede", { sources: sources.length, publishers: publishers.length })}
        actions={actions}
      />
      <ShareSection shares={shares} looks={partyLooks(outline.parties)} negotiation={id} />
      <h2 className={styles.listTitle}>{say("sources.list_title")}</h2>
      <SoftNavigation className={layout.layout} state={sourcesHref(id, filters)}>
        <OwnFilterPanel {...filtering} />
        <div className={layout.content}>
          <OwnFilterBar {...filtering} />
          {shown.length === 0 && <Notice>{say("sources.none_match")}</Notice>}
          <PublisherList negotiation={id} publishers={shown} />
        </div>
      </SoftNavigation>
    </>
  );
}
