import type { ReactNode } from "react";
import { DeadlocksSection } from "@/components/deadlocks/deadlocks-section";
import layout from "@/components/filters/layout.module.css";
import { PageHead } from "@/components/frame/page-head";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { createLookups } from "@/components/statement/lookups";
import { ByStatus } from "@/components/unresolved/by-status";
import { deadlockPlaces } from "@/components/unresolved/deadlock-places";
import { OpenEnds } from "@/components/unresolved/open-ends";
import { RoundChoice } from "@/components/unresolved/round-choice";
import { StatusChart } from "@/components/unresolved/status-chart";
import { Summary } from "@/components/unresolved/summary";
import { UnfinishedSection } from "@/components/unresolved/unfinished-section";
import styles from "@/components/unresolved/unresolved.module.css";
import { UnresolvedFilterBar, UnresolvedFilterPanel } from "@/components/unresolved/unresolved-filters";
import { unresolvedHref } from "@/lib/address/parameters";
import { indexStatements } from "@/lib/domain/statement-index";
import type { Unresolved } from "@/lib/domain/unresolved";
import { countUnresolved, filterUnresolved, type UnresolvedFilters } from "@/lib/domain/unresolved-filter";
import { say } from "@/lib/language/say";
import type { Outline, RoundView } from "@/lib/schemas/views";

export type UnresolvedScreenProps = {
  outline: Outline;
  view: RoundView;
  unresolved: Unresolved;
  filters: UnresolvedFilters;
  /** Which part of a long list of issues, counted from 1. */
  page: number;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

/** What keeps a negotiation open at a round: issues by status, deadlocks, loose agreements, open ends. */
export function UnresolvedScreen({
  outline,
  view,
  unresolved,
  filters,
  page,
  actions,
}: UnresolvedScreenProps) {
  const negotiation = view.negotiation.id;
  const round = view.round.id;
  const found = filterUnresolved(unresolved, view.positions, filters);
  const facets = countUnresolved(unresolved, view.positions, filters);
  const lookups = createLookups({ ...view, negotiation, sources: [...view.sources, ...unresolved.sources] });
  const { byId: statements } = indexStatements(view.statements);
  const hrefWith = (change: Partial<UnresolvedFilters>) =>
    unresolvedHref(negotiation, { round, ...filters, ...change });
  const context = { negotiation, round, statements, lookups };
  const filtering = {
    outline,
    unresolved,
    positions: view.positions,
    filters,
    facets,
    found,
    round,
    hrefWith,
  };
  return (
    <>
      <PageHead
        kicker={sayWith("unresolved.as_at", { record: recordText, round: view.round.title })}
        title={say("unresolved.title")}
        lede={say("unresolved.lede")}
        actions={actions}
      />
      <SoftNavigation className={undefined} state={unresolvedHref(negotiation, { round, ...filters, page })}>
        <RoundChoice
          rounds={outline.rounds}
          round={round}
          hrefAt={(other) => unresolvedHref(negotiation, { ...filters, round: other })}
        />
        <Summary
          counts={facets.status}
          deadlocks={found.knots.reduce((sum, knot) => sum + knot.deadlocks.length, 0)}
          unfinished={found.unfinished.length}
          openEnds={found.openEnds.length}
          hrefWith={(status) => hrefWith({ status: [status] })}
        />
        <div className={`${layout.layout} ${styles.layout}`}>
          <UnresolvedFilterPanel {...filtering} />
          <div className={layout.content}>
            <UnresolvedFilterBar {...filtering} />
            <ByStatus
              {...context}
              issues={found.issues}
              page={page}
              hrefAt={(other) => unresolvedHref(negotiation, { round, ...filters, page: other })}
              principals={view.parties.filter((party) => party.kind === "principal")}
              positions={view.positions}
              dependences={unresolved.dependences}
              deadlocks={deadlockPlaces(found.knots)}
            />
            <DeadlocksSection {...context} knots={found.knots} grounds={unresolved.grounds} />
            <UnfinishedSection all={found.unfinished} negotiation={negotiation} lookups={lookups} />
            <OpenEnds ends={found.openEnds} statements={statements} lookups={lookups} />
            <section aria-labelledby="over-time" className={styles.section}>
              <h2 id="over-time">{say("unresolved.over_time")}</h2>
              <StatusChart
                negotiation={negotiation}
                perRound={unresolved.perRound}
                chosen={filters.issue}
                lookups={lookups}
              />
            </section>
          </div>
        </div>
      </SoftNavigation>
    </>
  );
}
