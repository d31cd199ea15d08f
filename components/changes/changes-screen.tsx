import type { ReactNode } from "react";
import { ChangeList } from "@/components/changes/change-list";
import { changesTitle, resultWords } from "@/components/changes/change-words";
import styles from "@/components/changes/changes.module.css";
import { ChangesBar } from "@/components/changes/changes-bar";
import { keptFields } from "@/components/changes/kept-fields";
import { RoundPicker } from "@/components/changes/round-picker";
import { selectChanges } from "@/components/changes/select-changes";
import { typeFacet } from "@/components/changes/type-facet";
import { TypesChart } from "@/components/changes/types-chart";
import { FilterPanel } from "@/components/filters/filter-panel";
import layout from "@/components/filters/layout.module.css";
import { PageHead } from "@/components/frame/page-head";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { createLookups } from "@/components/statement/lookups";
import { Notice } from "@/components/ui/notice";
import { feedHref } from "@/lib/address/feeds";
import { changesHref, changesTableHref } from "@/lib/address/parameters";
import type { ChangeFilters } from "@/lib/domain/change-filter";
import type { ChangesView } from "@/lib/domain/changes-view";
import type { RoundPair } from "@/lib/domain/round-pair";
import { say } from "@/lib/language/say";
import type { Outline, RoundLabel } from "@/lib/schemas/views";

export type ChangesScreenProps = {
  outline: Outline;
  pair: RoundPair<RoundLabel>;
  filters: ChangeFilters;
  /** Which part of a long list of issues, counted from 1. */
  page: number;
  view: ChangesView;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

/** What changed between two rounds: chosen, filtered, card by card, and counted round by round. */
export function ChangesScreen({ outline, pair, filters, page, view, actions }: ChangesScreenProps) {
  const { id } = outline.negotiation;
  const selection = selectChanges(view, filters, outline);
  const lookups = createLookups({
    ...outline,
    negotiation: id,
    references: view.references,
    disputes: view.disputes,
    sources: [],
    documents: [],
  });
  const rounds = { from: pair.from?.id ?? null, to: pair.to.id };
  const hrefWith = (next: ChangeFilters) => changesHref(id, { ...rounds, ...next });
  const isOfOneIssue = filters.issue.length === 1 && filters.type.join() === "silent";
  const action = changesHref(id);
  const result = resultWords(selection.changed, selection.silent);
  return (
    <SoftNavigation className={undefined} state={changesHref(id, { ...rounds, ...filters, page })}>
      <PageHead
        kicker={say("frame.changes")}
        title={changesTitle(pair)}
        lede={say("changes.lede")}
        actions={actions}
      />
      {pair.turned && <Notice>{say("changes.turned")}</Notice>}
      <RoundPicker rounds={outline.rounds} pair={pair} action={action} kept={keptFields(filters)} />
      <div className={`${layout.layout} ${styles.layout}`}>
        <FilterPanel
          labels={outline}
          filters={filters}
          facets={selection.facets}
          totals={selection.totals}
          own={typeFacet(filters, selection)}
          action={action}
          kept={keptFields(rounds)}
          result={result}
        />
        <div className={layout.content}>
          <ChangesBar
            filters={filters}
            labels={outline}
            hrefWith={hrefWith}
            result={result}
            table={changesTableHref(id, { ...rounds, ...filters })}
            feed={feedHref(id, "xml", { issue: filters.issue, party: filters.party })}
          />
          <ChangeList
            selection={selection}
            view={view}
            lookups={lookups}
            pair={pair}
            page={page}
            hrefAt={(other) => changesHref(id, { ...rounds, ...filters, page: other })}
            silentOpen={filters.type.includes("silent")}
            hrefWithout={changesHref(id, rounds)}
            silentHref={
              isOfOneIssue ? null : (issue) => hrefWith({ ...filters, issue: [issue], type: ["silent"] })
            }
          />
          <TypesChart byRound={selection.byRound} lookups={lookups} />
        </div>
      </div>
    </SoftNavigation>
  );
}
