import { Frame } from "@/components/frame/frame";
import { RoundPage } from "@/components/rounds/round-page";
import { FrozenComparison } from "@/components/snapshot/frozen-comparison";
import { frozenRoundPlace } from "@/components/snapshot/frozen-place";
import styles from "@/components/snapshot/snapshot.module.css";
import { SnapshotBar } from "@/components/snapshot/snapshot-bar";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type Alignment, snapshotHref } from "@/lib/address/parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import type { Filters } from "@/lib/domain/filter";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type SnapshotPageProps = {
  entry: SnapshotEntry;
  view: RoundView;
  state: Filters & { view: "round" | "compare"; docs: string[]; by: Alignment };
  faults: readonly ParameterFault[];
  /** Where the round stands in the live record; null where it is no longer there. */
  live: string | null;
};

/** A frozen round, or its documents side by side, from the stored payload alone. */
export function SnapshotPage({ entry, view, state, faults, live }: SnapshotPageProps) {
  const { hash } = entry;
  const views = [
    { name: "round", label: "The round", href: snapshotHref(hash) },
    { name: "compare", label: "Its documents side by side", href: snapshotHref(hash, { view: "compare" }) },
  ];
  return (
    <Frame negotiation={view.negotiation}>
      <SnapshotBar entry={entry} round={view.round.title} live={live} />
      {view.documents.length > 0 && (
        <nav className={`screen-only ${styles.switch}`} aria-label="In this snapshot">
          {views.map(({ name, label, href }) => (
            <a key={name} href={href} aria-current={name === state.view ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      <FaultNotice faults={faults} />
      {state.view === "compare" && view.documents.length > 0 ? (
        <FrozenComparison view={view} hash={hash} state={state} />
      ) : (
        <RoundPage view={view} filters={state} place={frozenRoundPlace(hash, view)} />
      )}
    </Frame>
  );
}
