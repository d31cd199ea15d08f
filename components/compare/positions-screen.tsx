"use client";

import { memo, useCallback, useMemo } from "react";
import { CiteComparison } from "@/components/cite/cite-comparison";
import { ByIssue } from "@/components/compare/by-issue";
import { ColumnChooser } from "@/components/compare/column-chooser";
import { PositionHead } from "@/components/compare/column-head";
import { offersNearOnly, positionOptions } from "@/components/compare/column-options";
import { CompareBody } from "@/components/compare/compare-body";
import { CompareDownloads } from "@/components/compare/compare-downloads";
import type { CompareScreenProps } from "@/components/compare/compare-screen";
import { keptParameters } from "@/components/compare/kept-parameters";
import { KindSwitch } from "@/components/compare/kind-switch";
import { kindWords } from "@/components/compare/kind-words";
import { documentsBehind, positionEntries } from "@/components/compare/position-entries";
import styles from "@/components/compare/screen.module.css";
import { frozenPositions } from "@/components/compare/share-links";
import { positionsTitle } from "@/components/compare/titles";
import { usePositionColumns } from "@/components/compare/use-columns";
import { useCompareState } from "@/components/compare/use-compare-state";
import { useComparison } from "@/components/compare/use-comparison";
import { useHashSteps } from "@/components/compare/use-hash-steps";
import { useMarks } from "@/components/compare/use-marks";
import { usePageTitle } from "@/components/compare/use-page-title";
import { PageHead } from "@/components/frame/page-head";
import { RecordNames } from "@/components/language/record-names";
import { ShareButton } from "@/components/share/share-button";
import { Notice } from "@/components/ui/notice";
import { issueHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";

const SteadyByIssue = memo(ByIssue);

/** Positions side by side: chosen, filtered and shared without another page. */
export function PositionsScreen({ outline, snapshots, origin, cited }: CompareScreenProps) {
  const { negotiation, documents } = outline;
  useHashSteps();
  const address = useCompareState(outline);
  const { state, change, hrefWith } = address;
  const entries = useMemo(() => positionEntries(outline), [outline]);
  // By its text, since every change of the address makes a new list of the same positions.
  const ids = state.columns.join(",");
  const chosen = useMemo(
    () => ids.split(",").flatMap((id) => entries.find((entry) => entry.id === id) ?? []),
    [ids, entries],
  );
  const columns = usePositionColumns(negotiation.id, outline.revision, chosen);
  const comparison = useComparison(columns, outline, state);
  const { rows, shown, lookups } = comparison;
  const hrefOfIssue = useCallback((issue: string) => issueHref(negotiation.id, issue), [negotiation.id]);
  // The last one is also near what may be added.
  const groups = useMemo(
    () => [...chosen, chosen.at(-1)].map((entry) => positionOptions(outline, entry)),
    [outline, chosen],
  );
  const marks = useMarks(columns, outline, state.diff !== null);
  const title = positionsTitle(chosen);
  usePageTitle(title, state, outline);
  const frozen = frozenPositions(chosen, snapshots, state);
  const severalRounds = chosen.some((entry) => entry.round.id !== chosen[0]?.round.id);
  return (
    <>
      <PageHead
        kicker={kindWords("position").kicker}
        title={<RecordNames text={title} names={chosen.map((entry) => entry.party.short)} />}
        lede={kindWords("position").lede}
        actions={
          origin !== null && (
            <>
              <CiteComparison frozen={frozen} drawn={cited} />
              <ShareButton
                origin={origin}
                live={hrefWith({})}
                frozen={frozen}
                unfrozen={severalRounds ? say("compare.several_rounds") : undefined}
              >
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
        <KindSwitch kind="position" address={address} counterparts={documentsBehind(chosen, documents)} />
        <ColumnChooser
          kind="position"
          name="columns"
          action={`/${negotiation.id}/compare`}
          chosen={chosen.map(({ id, title }) => ({ id, label: title }))}
          groupsAt={(place) => groups[place] ?? []}
          kept={keptParameters(state, ["columns"])}
          hrefWith={(next) => hrefWith({ columns: next })}
          onChange={(next) => change({ columns: next })}
        />
      </div>
      {offersNearOnly(outline) && <p className={styles.near}>{say("compare.near_only")}</p>}
      {columns.length < 2 && <Notice>{say("compare.add_second")}</Notice>}
      <CompareBody
        kind="position"
        outline={outline}
        address={address}
        comparison={comparison}
        heads={columns.map((column) => (
          <PositionHead key={column.entry.id} column={column} lookups={lookups} />
        ))}
      >
        <SteadyByIssue
          columns={columns}
          shown={shown}
          lookups={lookups}
          marks={marks}
          comparison={rows}
          chosenIssues={state.issue}
          hrefOfIssue={hrefOfIssue}
        />
      </CompareBody>
    </>
  );
}
