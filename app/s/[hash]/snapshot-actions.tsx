import { CiteSnapshot } from "@/app/s/[hash]/cite-snapshot";
import { Downloads } from "@/components/share/downloads";
import { ShareButton } from "@/components/share/share-button";
import type { FrozenState } from "@/components/snapshot/snapshot-page";
import { filesUnder } from "@/lib/address/files";
import { siteOrigin } from "@/lib/address/origin";
import { compareHref, roundHref, snapshotHref } from "@/lib/address/parameters";
import { hasFilters } from "@/lib/domain/filter";
import { comparedDocuments, frozenRows } from "@/lib/domain/frozen-rows";
import { countRows } from "@/lib/export/count-rows";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type SnapshotActionsProps = {
  entry: SnapshotEntry;
  view: RoundView;
  state: FrozenState;
  /** Whether the round is in the live record. */
  isLive: boolean;
};

/** The live page that shows the same as a view of a snapshot; null where none does. */
function liveHref(view: RoundView, state: FrozenState): string | null {
  const { id } = view.negotiation;
  const { issue, party, stance, evidence, q, status, order, columns, by, diff } = state;
  const filters = { issue, party, stance, evidence, q };
  if (state.view === "grid") return roundHref(id, view.round.id, { issue, status, order });
  if (state.view === "round") {
    return hasFilters({ ...filters, issue: [] }) ? null : roundHref(id, view.round.id, { issue });
  }
  if (columns.length > 0) return compareHref(id, { columns, diff, ...filters });
  const compared = comparedDocuments(view, state);
  return compared.length === 0 ? null : compareHref(id, { docs: compared, by, diff, ...filters });
}

/** The Cite and Share buttons of a frozen page, for the view and the filters that it shows. */
export async function SnapshotActions({ entry, view, state, isLive }: SnapshotActionsProps) {
  const origin = await siteOrigin();
  const href = snapshotHref(entry.hash, state);
  return (
    <>
      <CiteSnapshot entry={entry} view={view} state={state} what="this snapshot" />
      <ShareButton
        origin={origin}
        live={isLive ? liveHref(view, state) : null}
        frozen={{ href, round: view.round.title }}
      >
        <Downloads files={filesUnder(href)} {...countRows(frozenRows(view, state))} frozen />
      </ShareButton>
    </>
  );
}
