import { SnapshotActions } from "@/app/s/[hash]/snapshot-actions";
import type { FrozenState } from "@/components/snapshot/frozen-state";
import { SnapshotBar } from "@/components/snapshot/snapshot-bar";
import { liveHref } from "@/components/snapshot/snapshot-hrefs";
import { siteOrigin } from "@/lib/address/origin";
import { roundHref } from "@/lib/address/parameters";
import { getSinceFrozen } from "@/lib/queries/since-frozen";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type FrozenBarProps = {
  entry: SnapshotEntry;
  view: RoundView;
  /** What the page shows of it; none on a page about it, which is not frozen itself. */
  state?: FrozenState;
};

/** The bar of a frozen page: the only part of it that looks at the live record. */
export async function FrozenBar({ entry, view, state }: FrozenBarProps) {
  const [origin, since] = await Promise.all([siteOrigin(), getSinceFrozen(entry, view)]);
  // Where no live page shows just this view, its round does, with the issues that are chosen.
  const round = roundHref(entry.negotiation, entry.round, state && { issue: state.issue });
  const live = since.state === "gone" ? null : ((state && liveHref(view, state)) ?? round);
  const actions = state && <SnapshotActions entry={entry} view={view} state={state} isLive={live !== null} />;
  return <SnapshotBar {...{ entry, origin, since, live, actions }} round={view.round.title} />;
}
