import type { ReactNode } from "react";
import { ShareButton } from "@/components/share/share-button";
import { siteOrigin } from "@/lib/address/origin";
import { snapshotHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { getSnapshotOf } from "@/lib/queries/snapshots";
import type { Outline } from "@/lib/schemas/views";

export type ShareUnfrozenProps = {
  outline: Outline;
  live: string;
  /** Further sections of the dialog. */
  children?: ReactNode;
};

/** The Share button of a page that no snapshot holds; it leads to the newest one instead. */
export async function ShareUnfrozen({ outline, live, children }: ShareUnfrozenProps) {
  const round = outline.rounds.at(-1);
  const [origin, snapshot] = await Promise.all([
    siteOrigin(),
    round === undefined ? null : getSnapshotOf(outline.negotiation.id, round.id),
  ]);
  const title = round?.title ?? "";
  const instead = say("share.instead.page", { round: title });
  const frozen = snapshot && { href: snapshotHref(snapshot.hash, {}), round: title, instead };
  return (
    <ShareButton origin={origin} live={live} frozen={frozen}>
      {children}
    </ShareButton>
  );
}
