import type { ReactNode } from "react";
import { Frame } from "@/components/frame/frame";
import type { GridChoice } from "@/components/grid/grid-choice";
import { RoundPage } from "@/components/rounds/round-page";
import { FrozenComparison } from "@/components/snapshot/frozen-comparison";
import { FrozenGrid } from "@/components/snapshot/frozen-grid";
import { frozenRoundPlace } from "@/components/snapshot/frozen-place";
import styles from "@/components/snapshot/snapshot.module.css";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type Alignment, type Marking, type SnapshotView, snapshotHref } from "@/lib/address/parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { positionsToBeginWith } from "@/lib/domain/begin-with";
import type { Filters } from "@/lib/domain/filter";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

/** What the address of a frozen page asks for. */
export type FrozenState = Filters &
  GridChoice & {
    view: SnapshotView;
    docs: string[];
    columns: string[];
    by: Alignment;
    diff: Marking | null;
  };

export type SnapshotPageProps = {
  entry: SnapshotEntry;
  view: RoundView;
  state: FrozenState;
  faults: readonly ParameterFault[];
  /** What the page says of itself; the rest is drawn from the payload alone. */
  bar: ReactNode;
};

/** The ways to look at a snapshot; one with documents offers them before the positions. */
function viewsOf({ hash }: SnapshotEntry, view: RoundView, state: FrozenState) {
  const positions = state.columns.length > 0 || view.documents.length === 0;
  const compared = state.view === "compare";
  const compare = (columns: string[]) => snapshotHref(hash, { view: "compare", columns });
  return [
    { label: "The round", href: snapshotHref(hash), current: state.view === "round" },
    { label: "Its grid", href: snapshotHref(hash, { view: "grid" }), current: state.view === "grid" },
    ...(view.documents.length === 0
      ? []
      : [{ label: "Documents side by side", href: compare([]), current: compared && !positions }]),
    {
      label: "Positions side by side",
      href: compare(positionsToBeginWith(view)),
      current: compared && positions,
    },
  ];
}

/** A frozen round, its grid, or its documents or positions side by side, from the stored payload alone. */
export function SnapshotPage({ bar, ...shown }: SnapshotPageProps) {
  return (
    <Frame negotiation={shown.view.negotiation} banner={bar}>
      <SnapshotViews {...shown} />
    </Frame>
  );
}

/** What a frozen page shows below its bar. */
export function SnapshotViews({ entry, view, state, faults }: Omit<SnapshotPageProps, "bar">) {
  const { hash } = entry;
  return (
    <>
      <nav className={`screen-only ${styles.switch}`} aria-label="In this snapshot">
        {viewsOf(entry, view, state).map(({ label, href, current }) => (
          <a key={label} href={href} aria-current={current ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <FaultNotice faults={faults} />
      {state.view === "compare" && <FrozenComparison view={view} hash={hash} state={state} />}
      {state.view === "grid" && <FrozenGrid view={view} hash={hash} choice={state} />}
      {state.view === "round" && (
        <RoundPage view={view} filters={state} place={frozenRoundPlace(hash, view)} />
      )}
    </>
  );
}
