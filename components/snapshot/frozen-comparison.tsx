import { AlignmentSwitch } from "@/components/compare/alignment-switch";
import { ByIssue } from "@/components/compare/by-issue";
import { ByOrder } from "@/components/compare/by-order";
import { ColumnHead } from "@/components/compare/column-head";
import { keptParameters } from "@/components/compare/kept-parameters";
import { NothingShown } from "@/components/compare/nothing-shown";
import { NumberLegend } from "@/components/compare/number-legend";
import { resultWords } from "@/components/compare/result-words";
import styles from "@/components/compare/screen.module.css";
import { TableFrame } from "@/components/compare/table-frame";
import { comparisonTitle } from "@/components/compare/titles";
import { DocumentPackages } from "@/components/documents/document-packages";
import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { activeFilters } from "@/components/filters/filter-words";
import { PageHead } from "@/components/frame/page-head";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { comparisonOf, documentsToBeginWith } from "@/components/snapshot/comparison-of";
import { DocumentChoice } from "@/components/snapshot/document-choice";
import { frozenLinks } from "@/components/snapshot/frozen-place";
import { createLookups } from "@/components/statement/lookups";
import { type Alignment, snapshotHref } from "@/lib/address/parameters";
import { type Filters, noFilters } from "@/lib/domain/filter";
import type { RoundView } from "@/lib/schemas/views";

export type FrozenComparisonProps = {
  view: RoundView;
  hash: string;
  state: Filters & { docs: string[]; by: Alignment };
};

/** Documents of a frozen round side by side, drawn on the server from the stored payload alone. */
export function FrozenComparison({ view, hash, state }: FrozenComparisonProps) {
  const docs = state.docs.length > 0 ? state.docs : documentsToBeginWith(view);
  const { columns, statements, shown, facets, totals, rows, issues } = comparisonOf(view, docs, state);
  const packages = columns.flatMap((column) => column.view?.document.packages ?? []);
  const lookups = createLookups({
    ...view,
    negotiation: view.negotiation.id,
    present: [...shown, ...(state.by === "order" ? packages.map((each) => each.id) : [])],
    links: frozenLinks(hash, view),
  });
  const action = snapshotHref(hash);
  const hrefWith = (part: Partial<typeof state>) =>
    snapshotHref(hash, { view: "compare", ...state, docs, ...part });
  const kept = [
    { name: "view", value: "compare" },
    ...keptParameters({ ...state, docs }, ["issue", "party", "stance", "evidence", "q"]),
  ];
  const table = { columns, shown, lookups };
  const result = resultWords(shown.size, statements.length, issues);
  return (
    <>
      <PageHead
        kicker={`Compare documents · ${view.round.title}`}
        title={comparisonTitle(columns.map((column) => column.entry.title))}
        lede="Clause beside clause, as it was frozen. Summaries are in our own words; every clause leads to its sources."
      />
      <DocumentChoice
        view={view}
        chosen={docs}
        action={action}
        kept={[{ name: "view", value: "compare" }, ...keptParameters(state, ["docs"])]}
      />
      <SoftNavigation className={styles.layout} state={hrefWith({})}>
        <FilterPanel
          labels={view}
          filters={state}
          facets={facets}
          totals={totals}
          action={action}
          kept={kept}
          result={result}
        />
        <div className={styles.content}>
          <div className={styles.bar}>
            <FilterToggle inForce={activeFilters(state, view).length} />
            <Chips filters={state} labels={view} hrefWith={hrefWith} />
            <p className={styles.result} role="status">
              {result}
            </p>
            <AlignmentSwitch by={state.by} hrefWith={(by) => hrefWith({ by })} />
          </div>
          <TableFrame
            heads={columns.map((column) => (
              <ColumnHead key={column.entry.id} column={column} lookups={lookups} />
            ))}
          >
            {shown.size === 0 && <NothingShown href={hrefWith(noFilters)} />}
            {state.by === "issue" ? (
              <ByIssue {...table} comparison={rows} chosenIssues={state.issue} />
            ) : (
              <>
                {columns.map(
                  ({ view: each }) =>
                    each && (
                      <DocumentPackages
                        key={each.document.id}
                        document={each.document}
                        statements={each.statements}
                      />
                    ),
                )}
                <ByOrder {...table} />
              </>
            )}
            <NumberLegend statements={statements} />
          </TableFrame>
        </div>
      </SoftNavigation>
    </>
  );
}
