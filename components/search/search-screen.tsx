import type { ReactNode } from "react";
import layout from "@/components/filters/layout.module.css";
import { PageHead } from "@/components/frame/page-head";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import styles from "@/components/search/search.module.css";
import { SearchAdvice } from "@/components/search/search-advice";
import { SearchFilterBar, SearchFilterPanel } from "@/components/search/search-filters";
import { SearchForm } from "@/components/search/search-form";
import { SearchGroups } from "@/components/search/search-groups";
import { SearchStart } from "@/components/search/search-start";
import type { SearchChoice } from "@/components/search/search-state";
import { searchHref } from "@/lib/address/search";
import { exampleSearches, isNarrowed, type SearchFacets } from "@/lib/domain/search-facets";
import { say } from "@/lib/language/say";
import type { CorrectedWord, SearchGroup } from "@/lib/schemas/search-views";
import type { Outline } from "@/lib/schemas/views";

export type SearchScreenProps = {
  outline: Outline;
  choice: SearchChoice;
  found: {
    count: number;
    /** How many there are without the filters. */
    unfiltered: number;
    facets: SearchFacets;
    totals: SearchFacets;
    groups: readonly SearchGroup[];
    corrected: readonly CorrectedWord[];
    advice: { instead: string | null; alone: readonly { q: string; count: number }[] };
  };
  perPage: number;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

const mostExamples = 3;

/** One search over the whole record: the field, what was found by kind, filters with counts. */
export function SearchScreen({ outline, choice, found, perPage, actions }: SearchScreenProps) {
  const { id } = outline.negotiation;
  const isNothing = found.unfiltered === 0;
  const isStart = choice.q.trim() === "" && !isNarrowed(choice);
  return (
    <SoftNavigation className={undefined} state={searchHref(id, choice)}>
      <PageHead
        kicker={say("search.kicker")}
        title={say("search.title")}
        lede={say("search.lede")}
        actions={actions}
      />
      <SearchForm negotiation={id} choice={choice} />
      {isStart ? (
        <SearchStart
          negotiation={id}
          counts={found.totals.kind}
          examples={exampleSearches(outline.issue_groups, found.totals.issue, mostExamples)}
        />
      ) : (
        <div className={isNothing ? undefined : layout.layout}>
          {!isNothing && <SearchFilterPanel outline={outline} choice={choice} found={found} />}
          <div className={layout.content}>
            <SearchFilterBar outline={outline} choice={choice} found={found} hasPanel={!isNothing} />
            {found.corrected.map(({ typed, used }) => (
              <p key={typed} className={styles.corrected}>
                {sayWith("search.corrected", {
                  typed,
                  used,
                  word: (parts) => <b>{parts}</b>,
                  record: (parts) => <b>{recordText(parts)}</b>,
                })}
              </p>
            ))}
            <SearchGroups outline={outline} choice={choice} groups={found.groups} perPage={perPage} />
            {found.count === 0 && (
              <SearchAdvice
                negotiation={id}
                choice={choice}
                unfiltered={found.unfiltered}
                advice={found.advice}
              />
            )}
          </div>
        </div>
      )}
    </SoftNavigation>
  );
}
