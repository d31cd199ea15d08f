import type { ReactNode } from "react";
import { disputeFiltering } from "@/components/disputes/dispute-filtering";
import { DisputeItem } from "@/components/disputes/dispute-item";
import styles from "@/components/disputes/disputes.module.css";
import { MetIn } from "@/components/disputes/met-in";
import layout from "@/components/filters/layout.module.css";
import { OwnFilterBar, OwnFilterPanel } from "@/components/filters/own-filters";
import { PageHead } from "@/components/frame/page-head";
import { sayWith } from "@/components/language/say-with";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { SourceList } from "@/components/rounds/source-list";
import { createLookups } from "@/components/statement/lookups";
import { Notice } from "@/components/ui/notice";
import { issueHref } from "@/lib/address/parameters";
import { disputesHref, sourcesHref } from "@/lib/address/trust";
import { type DisputeFilters, filterDisputes } from "@/lib/domain/dispute-filter";
import { say } from "@/lib/language/say";
import type { Dispute, Source } from "@/lib/schemas/entities";
import type { Outline, Reference } from "@/lib/schemas/views";

export type DisputesScreenProps = {
  outline: Outline;
  disputes: readonly { dispute: Dispute; places: readonly Reference[] }[];
  /** Those that give a version. */
  sources: readonly Source[];
  filters: DisputeFilters;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

function citedBy(disputes: readonly Dispute[]): Set<string> {
  const versions = disputes.flatMap((dispute) => dispute.versions);
  return new Set(versions.flatMap((each) => each.citations.map((citation) => citation.source)));
}

/** Every fact on which sources differ, the versions side by side, each with where it is met. */
export function DisputesScreen({ outline, disputes, sources, filters, actions }: DisputesScreenProps) {
  const { id } = outline.negotiation;
  const all = disputes.map(({ dispute }) => dispute);
  const found = filterDisputes(all, filters);
  const placesOf = new Map(disputes.map(({ dispute, places }) => [dispute.id, places]));
  const cited = citedBy(found);
  const lookups = createLookups({
    negotiation: id,
    parties: outline.parties,
    issue_groups: outline.issue_groups,
    rounds: outline.rounds,
    references: [],
    sources: sources.filter((source) => cited.has(source.id)),
    documents: [],
    numbered: true,
  });
  const filtering = disputeFiltering(outline, all, filters);
  return (
    <>
      <PageHead
        kicker={say("disputes.kicker")}
        title={say("disputes.title")}
        lede={say("disputes.lede", { count: all.length })}
        actions={actions}
      />
      <SoftNavigation className={layout.layout} state={disputesHref(id, filters)}>
        <OwnFilterPanel {...filtering} />
        <div className={layout.content}>
          <OwnFilterBar {...filtering} />
          {found.length === 0 && (
            <Notice>{say(all.length === 0 ? "disputes.none_recorded" : "disputes.none_match")}</Notice>
          )}
          <ul>
            {found.map((dispute) => (
              <DisputeItem
                key={dispute.id}
                dispute={dispute}
                lookups={lookups}
                issueHref={issueHref(id, dispute.issue)}
              >
                <MetIn negotiation={id} places={placesOf.get(dispute.id) ?? []} lookups={lookups} />
              </DisputeItem>
            ))}
          </ul>
          <p className={styles.note}>
            {sayWith("disputes.note", { link: (parts) => <a href={sourcesHref(id)}>{parts}</a> })}
          </p>
          {found.length > 0 && <SourceList lookups={lookups} cited={cited} />}
        </div>
      </SoftNavigation>
    </>
  );
}
