"use client";

import { memo, useMemo, useRef } from "react";
import { AlignmentSwitch } from "@/components/compare/alignment-switch";
import { ByIssue } from "@/components/compare/by-issue";
import { ByOrder } from "@/components/compare/by-order";
import { ColumnHead } from "@/components/compare/column-head";
import { DocumentChooser } from "@/components/compare/document-chooser";
import { followReference } from "@/components/compare/follow-references";
import { keptParameters } from "@/components/compare/kept-parameters";
import { NothingShown } from "@/components/compare/nothing-shown";
import { NumberLegend } from "@/components/compare/number-legend";
import { resultWords } from "@/components/compare/result-words";
import styles from "@/components/compare/screen.module.css";
import { frozenComparison } from "@/components/compare/share-links";
import { TableFrame } from "@/components/compare/table-frame";
import { comparisonTitle } from "@/components/compare/titles";
import { useColumns } from "@/components/compare/use-columns";
import { useCompareState } from "@/components/compare/use-compare-state";
import { useComparison } from "@/components/compare/use-comparison";
import { useHashSteps } from "@/components/compare/use-hash-steps";
import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { activeFilters } from "@/components/filters/filter-words";
import { PageHead } from "@/components/frame/page-head";
import { ShareButton } from "@/components/share/share-button";
import { noFilters } from "@/lib/domain/filter";
import type { Outline } from "@/lib/schemas/views";

// The address comes back once it is written; what it did not change is not drawn a second time.
const SteadyByIssue = memo(ByIssue);
const SteadyByOrder = memo(ByOrder);

export type CompareScreenProps = {
  outline: Outline;
  /** Hash of the newest snapshot of each round. */
  snapshots: Readonly<Record<string, string>>;
  origin: string;
};

/** Documents side by side: chosen, aligned, filtered and shared without another page. */
export function CompareScreen({ outline, snapshots, origin }: CompareScreenProps) {
  const { negotiation, documents, rounds } = outline;
  useHashSteps();
  const { state, change, hrefWith } = useCompareState(outline);
  // By its text, since every change of the address makes a new list of the same documents.
  const docs = state.docs.join(",");
  const chosen = useMemo(
    () => docs.split(",").flatMap((id) => documents.find((entry) => entry.id === id) ?? []),
    [docs, documents],
  );
  const columns = useColumns(negotiation.id, outline.revision, chosen);
  const resultLine = useRef<HTMLParagraphElement>(null);
  const { rows, shown, statements, issues, lookups, facets, totals } = useComparison(columns, outline, state);
  const action = `/${negotiation.id}/compare`;
  const result = resultWords(shown.size, statements.length, issues);
  const table = { columns, shown, lookups };
  return (
    <>
      <PageHead
        kicker="Compare documents"
        title={comparisonTitle(chosen.map((entry) => entry.title))}
        lede="Clause beside clause. Summaries are in our own words; every clause leads to its sources."
        actions={
          <ShareButton
            origin={origin}
            live={hrefWith({})}
            frozen={frozenComparison(chosen, rounds, snapshots, state)}
          />
        }
      />
      <DocumentChooser
        action={action}
        chosen={chosen}
        outline={outline}
        kept={keptParameters(state, ["docs"])}
        hrefWith={(docs) => hrefWith({ docs })}
        onChange={(docs) => change({ docs })}
      />
      <div className={styles.layout}>
        <FilterPanel
          labels={outline}
          filters={state}
          facets={facets}
          totals={totals}
          action={action}
          kept={keptParameters(state, ["issue", "party", "stance", "evidence", "q"])}
          result={result}
          onChange={change}
        />
        <div className={styles.content} onClickCapture={followReference}>
          <div className={styles.bar}>
            <FilterToggle inForce={activeFilters(state, outline).length} />
            <Chips
              filters={state}
              labels={outline}
              hrefWith={(filters) => hrefWith(filters)}
              onChange={(filters) => {
                change(filters);
                // The chip that was pressed goes away, and the focus with it.
                resultLine.current?.focus();
              }}
            />
            <p ref={resultLine} className={styles.result} role="status" tabIndex={-1}>
              {result}
            </p>
            <AlignmentSwitch
              by={state.by}
              hrefWith={(by) => hrefWith({ by })}
              onChange={(by) => change({ by })}
            />
          </div>
          <TableFrame
            heads={columns.map((column) => (
              <ColumnHead key={column.entry.id} column={column} lookups={lookups} />
            ))}
          >
            {shown.size === 0 && statements.length > 0 && (
              <NothingShown href={hrefWith(noFilters)} onClear={() => change(noFilters)} />
            )}
            {state.by === "issue" ? (
              <SteadyByIssue {...table} comparison={rows} chosenIssues={state.issue} />
            ) : (
              <SteadyByOrder {...table} />
            )}
            <NumberLegend statements={statements} />
          </TableFrame>
        </div>
      </div>
    </>
  );
}
