"use client";

import { memo, useCallback, useMemo } from "react";
import { CiteComparison, type CiteComparisonProps } from "@/components/cite/cite-comparison";
import { AlignmentSwitch } from "@/components/compare/alignment-switch";
import { ByIssue } from "@/components/compare/by-issue";
import { ByOrder } from "@/components/compare/by-order";
import { ColumnChooser } from "@/components/compare/column-chooser";
import { ColumnHead } from "@/components/compare/column-head";
import { documentOptions } from "@/components/compare/column-options";
import { CompareBody } from "@/components/compare/compare-body";
import { CompareDownloads } from "@/components/compare/compare-downloads";
import { keptParameters } from "@/components/compare/kept-parameters";
import { KindSwitch } from "@/components/compare/kind-switch";
import { kindWords } from "@/components/compare/kind-words";
import { positionsBehind } from "@/components/compare/position-entries";
import styles from "@/components/compare/screen.module.css";
import { frozenComparison } from "@/components/compare/share-links";
import { comparisonTitle, shortTitle } from "@/components/compare/titles";
import { useDocumentColumns } from "@/components/compare/use-columns";
import { useCompareState } from "@/components/compare/use-compare-state";
import { useComparison } from "@/components/compare/use-comparison";
import { useHashSteps } from "@/components/compare/use-hash-steps";
import { useMarks } from "@/components/compare/use-marks";
import { usePageTitle } from "@/components/compare/use-page-title";
import { PageHead } from "@/components/frame/page-head";
import { RecordNames } from "@/components/language/record-names";
import { ShareButton } from "@/components/share/share-button";
import { issueHref } from "@/lib/address/parameters";
import type { Outline } from "@/lib/schemas/views";

// The address comes back once it is written; what it did not change is not drawn a second time.
const SteadyByIssue = memo(ByIssue);
const SteadyByOrder = memo(ByOrder);

export type CompareScreenProps = {
  outline: Outline;
  /** Hash of the newest snapshot of each round. */
  snapshots: Readonly<Record<string, string>>;
  /** What links to share start with; null where the page is not shared from, as inside a frame. */
  origin: string | null;
  /** How to cite what is drawn first. */
  cited: CiteComparisonProps["drawn"];
};

/** Documents side by side: chosen, aligned, filtered and shared without another page. */
export function CompareScreen({ outline, snapshots, origin, cited }: CompareScreenProps) {
  const { negotiation, documents, rounds } = outline;
  useHashSteps();
  const address = useCompareState(outline);
  const { state, change, hrefWith } = address;
  // By its text, since every change of the address makes a new list of the same documents.
  const docs = state.docs.join(",");
  const chosen = useMemo(
    () => docs.split(",").flatMap((id) => documents.find((entry) => entry.id === id) ?? []),
    [docs, documents],
  );
  const columns = useDocumentColumns(negotiation.id, outline.revision, chosen);
  const comparison = useComparison(columns, outline, state);
  const { rows, shown, lookups } = comparison;
  const hrefOfIssue = useCallback((issue: string) => issueHref(negotiation.id, issue), [negotiation.id]);
  const groups = useMemo(() => documentOptions(outline), [outline]);
  const title = comparisonTitle(chosen.map((entry) => entry.title));
  usePageTitle(title, state, outline);
  const frozen = frozenComparison(chosen, rounds, snapshots, state);
  const table = { columns, shown, lookups, marks: useMarks(columns, outline, state.diff !== null) };
  return (
    <>
      <PageHead
        kicker={kindWords("document").kicker}
        title={<RecordNames text={title} names={chosen.map((entry) => shortTitle(entry.title))} />}
        lede={kindWords("document").lede}
        actions={
          origin !== null && (
            <>
              <CiteComparison frozen={frozen} drawn={cited} />
              <ShareButton origin={origin} live={hrefWith({})} frozen={frozen}>
                <CompareDownloads
                  negotiation={negotiation.id}
                  comparison={comparison}
                  chosen={state}
                  frozen={frozen}
                />
              </ShareButton>
            </>
          )
        }
      />
      <div className={styles.choice}>
        <KindSwitch kind="document" address={address} counterparts={positionsBehind(chosen, outline)} />
        <ColumnChooser
          kind="document"
          name="docs"
          action={`/${negotiation.id}/compare`}
          chosen={chosen.map(({ id, title }) => ({ id, label: shortTitle(title) }))}
          groupsAt={() => groups}
          kept={keptParameters(state, ["docs"])}
          hrefWith={(ids) => hrefWith({ docs: ids })}
          onChange={(ids) => change({ docs: ids })}
        />
      </div>
      <CompareBody
        kind="document"
        outline={outline}
        address={address}
        comparison={comparison}
        heads={columns.map((column) => (
          <ColumnHead key={column.entry.id} column={column} lookups={lookups} />
        ))}
        tools={
          <AlignmentSwitch
            by={state.by}
            hrefWith={(by) => hrefWith({ by })}
            onChange={(by) => change({ by })}
          />
        }
      >
        {state.by === "issue" ? (
          <SteadyByIssue {...table} comparison={rows} chosenIssues={state.issue} hrefOfIssue={hrefOfIssue} />
        ) : (
          <SteadyByOrder {...table} />
        )}
      </CompareBody>
    </>
  );
}
