import type { ReactNode } from "react";
import { ShareButton } from "@/components/share/share-button";
import { siteOrigin } from "@/lib/address/origin";
import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
import { getSnapshotOf } from "@/lib/queries/snapshots";
import type { RoundLabel } from "@/lib/schemas/views";

export type ShareViewProps = {
  negotiation: string;
  /** The round whose snapshot freezes this view. */
  round: Pick<RoundLabel, "id" | "title">;
  live: string;
  /** How the snapshot shows the same. */
  frozen: SnapshotState;
  /** Further sections of the dialog. */
  children?: ReactNode;
};

/** The Share button of a live page, with the frozen link of the import in force. */
export async function ShareView({ negotiation, round, live, frozen, children }: ShareViewProps) {
  const [origin, snapshot] = await Promise.all([siteOrigin(), getSnapshotOf(negotiation, round.id)]);
  const link = snapshot && { href: snapshotHref(snapshot.hash, frozen), round: round.title };
  return (
    <ShareButton origin={origin} live={live} frozen={link}>
      {children}
    </ShareButton>
  );
}
