import { CiteSnapshot } from "@/app/s/[hash]/cite-snapshot";
import { Downloads } from "@/components/share/downloads";
import { ShareButton } from "@/components/share/share-button";
import type { FrozenState } from "@/components/snapshot/frozen-state";
import { liveHref } from "@/components/snapshot/snapshot-hrefs";
import { filesUnder } from "@/lib/address/files";
import { siteOrigin } from "@/lib/address/origin";
import { snapshotHref } from "@/lib/address/parameters";
import { frozenRows } from "@/lib/domain/frozen-rows";
import { countRows } from "@/lib/export/count-rows";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type SnapshotActionsProps = {
  entry: SnapshotEntry;
  view: RoundView;
  state: FrozenState;
  /** Whether the round is in the live record. */
  isLive: boolean;
};

/** The Cite and Share buttons of a frozen page, for the view and the filters that it shows. */
export async function SnapshotActions({ entry, view, state, isLive }: SnapshotActionsProps) {
  const origin = await siteOrigin();
  const href = snapshotHref(entry.hash, state);
  return (
    <>
      <CiteSnapshot entry={entry} view={view} state={state} what="snapshot" />
      <ShareButton
        origin={origin}
        live={isLive ? liveHref(view, state) : null}
        frozen={{ href, round: view.round.title, imported: entry.imported.slice(0, 10) }}
      >
        <Downloads files={filesUnder(href)} {...countRows(frozenRows(view, state))} frozen />
      </ShareButton>
    </>
  );
}
