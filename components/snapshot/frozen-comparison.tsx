import { AlignmentSwitch } from "@/components/compare/alignment-switch";
import { ByIssue } from "@/components/compare/by-issue";
import { ByOrder } from "@/components/compare/by-order";
import { ColumnHead, PositionHead } from "@/components/compare/column-head";
import { documentOptions, positionOptions } from "@/components/compare/column-options";
import { columnsTitle } from "@/components/compare/columns-title";
import { keptParameters } from "@/components/compare/kept-parameters";
import { kindWords } from "@/components/compare/kind-words";
import { MarksLegend } from "@/components/compare/marks-legend";
import { MarksSwitch } from "@/components/compare/marks-switch";
import { NothingShown } from "@/components/compare/nothing-shown";
import { NumberLegend } from "@/components/compare/number-legend";
import { resultWords } from "@/components/compare/result-words";
import styles from "@/components/compare/screen.module.css";
import { TableFrame } from "@/components/compare/table-frame";
import { DocumentPackages } from "@/components/documents/document-packages";
import { Chips } from "@/components/filters/chips";
import { FilterPanel } from "@/components/filters/filter-panel";
import { FilterToggle } from "@/components/filters/filter-toggle";
import { activeFilters } from "@/components/filters/filter-words";
import layout from "@/components/filters/layout.module.css";
import { PageHead } from "@/components/frame/page-head";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { ColumnChoice } from "@/components/snapshot/column-choice";
import { comparisonOf, frozenMarks } from "@/components/snapshot/comparison-of";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import { frozenLinks } from "@/components/snapshot/frozen-place";
import { createLookups } from "@/components/statement/lookups";
import { type Alignment, type Marking, snapshotHref } from "@/lib/address/parameters";
import { type Filters, noFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundView } from "@/lib/schemas/views";

export type FrozenComparisonProps = {
  view: RoundView;
  hash: string;
  state: Filters & { docs: string[]; columns: string[]; by: Alignment; diff: Marking | null };
};

/** Documents or positions of a frozen round side by side, drawn on the server from the stored payload alone. */
export function FrozenComparison({ view, hash, state: asked }: FrozenComparisonProps) {
  const columns = frozenColumns(view, asked);
  const ids = columns.map((column) => column.entry.id);
  const kind = columns[0]?.kind ?? "document";
  const state = { ...asked, ...(kind === "document" ? { docs: ids } : { docs: [], columns: ids }) };
  const { statements, shown, facets, totals, rows, issues } = comparisonOf(view, columns, state);
  const byOrder = kind === "document" && state.by === "order";
  const documents = byOrder ? columns.flatMap((each) => (each.kind === "document" ? [each] : [])) : [];
  const packages = documents.flatMap((column) => column.view?.document.packages ?? []);
  const lookups = createLookups({
    ...view,
    negotiation: view.negotiation.id,
    present: [...shown, ...packages.map((each) => each.id)],
    links: frozenLinks(hash, view),
    ...(kind === "position" && { here: view.round.id }),
  });
  const action = snapshotHref(hash);
  const hrefWith = (part: Partial<typeof state>) =>
    snapshotHref(hash, { view: "compare", ...state, ...part });
  const frozen = { name: "view", value: "compare" };
  const { kicker, lede, table } = kindWords(kind);
  const marks = state.diff === null ? undefined : frozenMarks(view, columns);
  const result = resultWords(shown.size, statements.length, issues, kind);
  return (
    <>
      <PageHead
        kicker={
          <>
            {kicker} · <span lang={recordLanguage}>{view.round.title}</span>
          </>
        }
        title={columnsTitle(columns)}
        lede={say("snapshot.compare_lede", { lede })}
      />
      <ColumnChoice
        kind={kind}
        name={kind === "document" ? "docs" : "columns"}
        groups={
          kind === "document"
            ? documentOptions(view)
            : positionOptions({ parties: view.parties, rounds: view.rounds.slice(-1) }, undefined)
        }
        chosen={ids}
        action={action}
        kept={[frozen, ...keptParameters(state, ["docs", "columns"])]}
      />
      <SoftNavigation className={`${layout.layout} ${styles.layout}`} state={hrefWith({})}>
        <FilterPanel
          labels={view}
          filters={state}
          facets={facets}
          totals={totals}
          action={action}
          kept={[frozen, ...keptParameters(state, ["issue", "party", "stance", "evidence", "q"])]}
          result={result}
        />
        <div className={layout.content}>
          <div className={layout.bar}>
            <FilterToggle inForce={activeFilters(state, view).length} />
            <Chips filters={state} labels={view} hrefWith={hrefWith} />
            <p className={layout.result} role="status">
              {result}
            </p>
            <MarksSwitch diff={state.diff} hrefWith={(diff) => hrefWith({ diff })} />
            {kind === "document" && <AlignmentSwitch by={state.by} hrefWith={(by) => hrefWith({ by })} />}
          </div>
          {state.diff && <MarksLegend kind={kind} />}
          <TableFrame
            label={table}
            heads={columns.map((column) =>
              column.kind === "document" ? (
                <ColumnHead key={column.entry.id} column={column} lookups={lookups} />
              ) : (
                <PositionHead key={column.entry.id} column={column} lookups={lookups} />
              ),
            )}
          >
            {shown.size === 0 && <NothingShown href={hrefWith(noFilters)} kind={kind} />}
            {documents.map(
              ({ view: each }) =>
                each && (
                  <DocumentPackages
                    key={each.document.id}
                    document={each.document}
                    statements={each.statements}
                  />
                ),
            )}
            {byOrder ? (
              <ByOrder columns={documents} shown={shown} lookups={lookups} marks={marks} />
            ) : (
              <ByIssue
                columns={columns}
                shown={shown}
                lookups={lookups}
                marks={marks}
                comparison={rows}
                chosenIssues={state.issue}
                hrefOfIssue={(issue) => hrefWith({ issue: [issue] })}
              />
            )}
            <NumberLegend statements={statements} />
          </TableFrame>
        </div>
      </SoftNavigation>
    </>
  );
}
