import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { citedSources } from "@/components/rounds/cited-sources";
import { DisputeList } from "@/components/rounds/dispute-list";
import { OutcomeList } from "@/components/rounds/outcome-list";
import { Positions } from "@/components/rounds/positions";
import { RoundChanges } from "@/components/rounds/round-changes";
import { RoundContents } from "@/components/rounds/round-contents";
import { RoundFacts } from "@/components/rounds/round-facts";
import type { RoundPlace } from "@/components/rounds/round-place";
import { selectRound } from "@/components/rounds/round-selection";
import { SourceList } from "@/components/rounds/source-list";
import { TabledDocuments } from "@/components/rounds/tabled-documents";
import { createLookups } from "@/components/statement/lookups";
import { roundKindWords } from "@/components/words";
import type { Filters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Source } from "@/lib/schemas/entities";
import type { OutcomeSince, RoundView } from "@/lib/schemas/views";

export type RoundPageProps = {
  view: RoundView;
  filters: Filters;
  place: RoundPlace;
  /** What became of the outcomes after the round, and its sources; a frozen page knows none of it. */
  since?: readonly OutcomeSince[];
  laterSources?: readonly Source[];
  /** Stands where otherwise every statement is listed in full. */
  grid?: ReactNode;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
  /** Ways to the rounds before and after. */
  neighbours?: ReactNode;
};

/** A round with all it holds: how it went, what was tabled and agreed, where everybody stood at its end. */
export function RoundPage(props: RoundPageProps) {
  const { view, filters, place, since = [], laterSources = [], ...slots } = props;
  const { round } = view;
  // Marks in the grid lead to the page of all disputes; marks at statements told here stay on this page.
  const disputes =
    slots.grid === undefined ? view.disputes : view.disputes.filter((each) => each.round === round.id);
  const selection = selectRound({ ...view, disputes }, filters);
  const listed = slots.grid === undefined ? [...selection.shown.values()] : [];
  const lookups = createLookups({
    ...view,
    sources: [...view.sources, ...laterSources],
    negotiation: view.negotiation.id,
    present: [...listed, ...selection.outcomes].map((each) => each.id),
    links: place.links,
    here: round.id,
    numbered: true,
  });
  return (
    <>
      <PageHead
        kicker={say("rounds.round_kicker", {
          ordinal: round.ordinal,
          kind: roundKindWords(round.kind),
          date: formatDate(round.date),
        })}
        title={<span lang={recordLanguage}>{round.title}</span>}
        lede={<span lang={recordLanguage}>{round.account}</span>}
        actions={slots.actions}
      />
      <RoundFacts round={round} lookups={lookups} />
      <RoundContents selection={selection} isFirst={view.previous === null} />
      <TabledDocuments view={view} lookups={lookups} compare={place.compare} />
      <RoundChanges view={view} changes={selection.changes} lookups={lookups} />
      <OutcomeList outcomes={selection.outcomes} all={view.outcomes.length} since={since} lookups={lookups} />
      {slots.grid ?? (
        <Positions view={view} selection={selection} filters={filters} place={place} lookups={lookups} />
      )}
      <DisputeList disputes={selection.disputes} all={disputes.length} lookups={lookups} />
      <SourceList lookups={lookups} cited={citedSources(view, listed, selection, since)} />
      {slots.neighbours}
    </>
  );
}
