import { type ReactNode, useRef } from "react";
import type { Column } from "@/components/compare/columns";
import { followReference } from "@/components/compare/follow-references";
import { keptParameters } from "@/components/compare/kept-parameters";
import { kindWords } from "@/components/compare/kind-words";
import { MarksLegend } from "@/components/compare/marks-legend";
import { MarksSwitch } from "@/components/compare/marks-switch";
import { NothingShown } from "@/components/compare/nothing-shown";
import { NumberLegend } from "@/components/compare/number-legend";
import { resultWords } from "@/components/compare/result-words";
import styles from "@/components/compare/screen.module.css";
import { TableFrame } from "@/components/compare/table-frame";
import type { CompareAddress } from "@/components/compare/use-compare-state";
import type { Comparison } from "@/components/compare/use-comparison";
import { useKeptFocus } from "@/components/compare/use-kept-focus";
import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { activeFilters } from "@/components/filters/filter-words";
import layout from "@/components/filters/layout.module.css";
import { noFilters } from "@/lib/domain/filter";
import type { Outline } from "@/lib/schemas/views";

export type CompareBodyProps = {
  kind: Column["kind"];
  outline: Outline;
  address: CompareAddress;
  comparison: Comparison;
  heads: ReactNode;
  /** Further switches in the bar over the table. */
  tools?: ReactNode;
  children: ReactNode;
};

/** The filters, and beside them the columns under their heads. */
export function CompareBody({ kind, outline, address, comparison, heads, ...slots }: CompareBodyProps) {
  const { state, change, hrefWith } = address;
  const { shown, statements, issues, facets, totals } = comparison;
  const { table } = kindWords(kind);
  const resultLine = useRef<HTMLParagraphElement>(null);
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area, () => resultLine.current);
  const result = resultWords(shown.size, statements.length, issues, kind);
  return (
    <div className={`${layout.layout} ${styles.layout}`} ref={area}>
      <FilterPanel
        labels={outline}
        filters={state}
        facets={facets}
        totals={totals}
        action={`/${outline.negotiation.id}/compare`}
        kept={keptParameters(state, ["issue", "party", "stance", "evidence", "q"])}
        result={result}
        onChange={change}
      />
      <div className={layout.content} onClickCapture={followReference}>
        <div className={layout.bar}>
          <FilterToggle inForce={activeFilters(state, outline).length} />
          <Chips
            filters={state}
            labels={outline}
            hrefWith={(filters) => hrefWith(filters)}
            onChange={change}
          />
          <p ref={resultLine} className={layout.result} role="status" tabIndex={-1}>
            {result}
          </p>
          <MarksSwitch
            diff={state.diff}
            hrefWith={(diff) => hrefWith({ diff })}
            onChange={(diff) => change({ diff })}
          />
          {slots.tools}
        </div>
        {state.diff && <MarksLegend kind={kind} />}
        <TableFrame heads={heads} label={table}>
          {shown.size === 0 && statements.length > 0 && (
            <NothingShown href={hrefWith(noFilters)} kind={kind} onClear={() => change(noFilters)} />
          )}
          {slots.children}
          <NumberLegend statements={statements} />
        </TableFrame>
      </div>
    </div>
  );
}
