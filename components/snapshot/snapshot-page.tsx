import type { ReactNode } from "react";
import { Frame } from "@/components/frame/frame";
import { RoundPage } from "@/components/rounds/round-page";
import { FrozenComparison } from "@/components/snapshot/frozen-comparison";
import { FrozenGrid } from "@/components/snapshot/frozen-grid";
import { frozenRoundPlace } from "@/components/snapshot/frozen-place";
import type { FrozenState } from "@/components/snapshot/frozen-state";
import styles from "@/components/snapshot/snapshot.module.css";
import { viewsOf } from "@/components/snapshot/snapshot-hrefs";
import { FaultNotice } from "@/components/ui/fault-notice";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type SnapshotPageProps = {
  entry: SnapshotEntry;
  view: RoundView;
  state: FrozenState;
  faults: readonly ParameterFault[];
  /** What the page says of itself; the rest is drawn from the payload alone. */
  bar: ReactNode;
};

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
      <nav className={`screen-only ${styles.switch}`} aria-label={say("snapshot.ways")}>
        {viewsOf(hash, view, state).map(({ label, href, current }) => (
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
