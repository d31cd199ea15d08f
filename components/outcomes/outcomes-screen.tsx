import type { ReactNode } from "react";
import layout from "@/components/filters/layout.module.css";
import { OwnFilterBar, OwnFilterPanel } from "@/components/filters/own-filters";
import { formatNumber } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { KindSection } from "@/components/outcomes/kind-section";
import { outcomeFiltering } from "@/components/outcomes/outcome-filtering";
import { OutcomeItem } from "@/components/outcomes/outcome-item";
import styles from "@/components/outcomes/outcomes.module.css";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { SourceList } from "@/components/rounds/source-list";
import { createLookups } from "@/components/statement/lookups";
import { Notice } from "@/components/ui/notice";
import { outcomeStatusWords, quantityKindWords } from "@/components/words";
import { outcomesHref } from "@/lib/address/parameters";
import { filterOutcomes, type OutcomeFilters } from "@/lib/domain/outcome-filter";
import { countedKinds, figuresOf } from "@/lib/domain/outcome-series";
import { say } from "@/lib/language/say";
import type { Dispute, Outcome, Source } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";
import { outcomeStatuses } from "@/lib/schemas/words";

export type OutcomesScreenProps = {
  outline: Outline;
  outcomes: readonly Outcome[];
  /** The record's; those that are cited get a number. */
  sources: readonly Source[];
  /** The record's; those that concern an outcome are marked there. */
  disputes: readonly Dispute[];
  filters: OutcomeFilters;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

function sourcesCited(outcomes: readonly Outcome[]): Set<string> {
  const citing = outcomes.flatMap((outcome) => [outcome, ...outcome.steps]);
  return new Set(citing.flatMap((each) => each.citations.map((citation) => citation.source)));
}

function Contents({ outcomes }: { outcomes: readonly Outcome[] }) {
  const statuses = outcomeStatuses
    .map((status) => ({ status, count: outcomes.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0);
  const kinds = countedKinds.filter((kind) => figuresOf(outcomes, kind).length > 0);
  return (
    <nav className={`screen-only ${styles.contents}`} aria-label={say("outcomes.on_this_page")}>
      <ul>
        {statuses.map(({ status, count }) => (
          <li key={status}>
            <a href={`#${status}`}>
              <b>{formatNumber(count)}</b> {outcomeStatusWords(status)}
            </a>
          </li>
        ))}
      </ul>
      {kinds.length > 0 && (
        <ul>
          <li>{say("outcomes.handed_over")}</li>
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={`#${kind}`}>{quantityKindWords(kind)}</a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** What was agreed, announced and carried out, with dated steps; then what was handed over, kind by kind. */
export function OutcomesScreen(props: OutcomesScreenProps) {
  const { outline, outcomes, sources, disputes, filters, actions } = props;
  const { id } = outline.negotiation;
  const found = filterOutcomes(outcomes, filters);
  const cited = sourcesCited(found);
  const lookups = createLookups({
    negotiation: id,
    parties: outline.parties,
    issue_groups: outline.issue_groups,
    rounds: outline.rounds,
    references: [],
    sources: sources.filter((source) => cited.has(source.id)),
    documents: [],
    disputes,
    numbered: true,
  });
  const filtering = outcomeFiltering(outline, outcomes, filters);
  return (
    <>
      <PageHead
        kicker={say("outcomes.kicker")}
        title={say("outcomes.title")}
        lede={say("outcomes.lede")}
        actions={actions}
      />
      <SoftNavigation className={layout.layout} state={outcomesHref(id, filters)}>
        <OwnFilterPanel {...filtering} />
        <div className={layout.content}>
          <OwnFilterBar {...filtering} />
          {found.length === 0 && (
            <Notice>{say(outcomes.length === 0 ? "outcomes.none" : "outcomes.no_match")}</Notice>
          )}
          <Contents outcomes={found} />
          {outcomeStatuses.map((status) => {
            const here = found.filter((each) => each.status === status);
            if (here.length === 0) return null;
            return (
              <section key={status} className={styles.group} aria-labelledby={status}>
                <h2 id={status}>
                  {outcomeStatusWords(status)} <span>{say("outcomes.count", { count: here.length })}</span>
                </h2>
                <ul>
                  {here.map((outcome) => (
                    <OutcomeItem key={outcome.id} negotiation={id} outcome={outcome} lookups={lookups} />
                  ))}
                </ul>
              </section>
            );
          })}
          {countedKinds.map((kind) => (
            <KindSection key={kind} kind={kind} outcomes={found} looks={lookups.parties} />
          ))}
          <p className={styles.note}>{say("outcomes.note")}</p>
          {cited.size > 0 && <SourceList lookups={lookups} cited={cited} />}
        </div>
      </SoftNavigation>
    </>
  );
}
