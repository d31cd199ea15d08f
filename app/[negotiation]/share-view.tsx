import type { ReactNode } from "react";
import { CiteView } from "@/app/[negotiation]/cite-view";
import { CiteSnapshot } from "@/app/s/[hash]/cite-snapshot";
import { Downloads } from "@/components/share/downloads";
import { ShareButton } from "@/components/share/share-button";
import { filesUnder } from "@/lib/address/files";
import { siteOrigin } from "@/lib/address/origin";
import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
import { snapshotInForce } from "@/lib/address/snapshot-view";
import { frozenRows } from "@/lib/domain/frozen-rows";
import type { CitedKind } from "@/lib/export/citation-styles";
import { countRows } from "@/lib/export/count-rows";
import { getRoundView } from "@/lib/queries/round-view";
import { getSnapshotOf } from "@/lib/queries/snapshots";
import type { RoundLabel } from "@/lib/schemas/views";

export type ShareViewProps = {
  negotiation: string;
  /** The round whose snapshot freezes this view. */
  round: Pick<RoundLabel, "id" | "title">;
  live: string;
  /** How the snapshot shows the same. */
  frozen: SnapshotState;
  /** What the snapshot shows, in a sentence, where that is not all that this page does. */
  instead?: string | undefined;
  /** The place on the frozen page that the link leads to. */
  place?: string | undefined;
  /** What can be cited beside: the frozen view, or a thing of another kind than a round. */
  cite?: "view" | { kind: CitedKind; id: string };
  /** What can be downloaded where the page shows something else than the frozen view does. */
  downloads?: ReactNode;
  /** Further sections of the dialog. */
  children?: ReactNode;
};

/** The Cite and Share buttons of a live page, with the frozen link of the import in force and files of the view. */
export async function ShareView(props: ShareViewProps) {
  const { negotiation, round, live, frozen, instead, place, cite, downloads, children } = props;
  const [origin, snapshot, found] = await Promise.all([
    siteOrigin(),
    getSnapshotOf(negotiation, round.id),
    downloads === undefined ? getRoundView(negotiation, round.id) : null,
  ]);
  const view = snapshot === null ? null : snapshotHref(snapshot.hash, frozen);
  const href = view !== null && place !== undefined ? `${view}#${place}` : view;
  const link = href === null ? null : { href, round: round.title, instead };
  const rows = found && countRows(frozenRows(found.view, snapshotInForce(frozen)));
  return (
    <>
      {cite === "view" && snapshot && found && (
        <CiteSnapshot entry={snapshot} view={found.view} state={frozen} what="round" />
      )}
      {typeof cite === "object" && <CiteView negotiation={negotiation} {...cite} />}
      <ShareButton origin={origin} live={live} frozen={link}>
        {downloads}
        {view && rows && <Downloads files={filesUnder(view)} {...rows} frozen />}
        {children}
      </ShareButton>
    </>
  );
}
