import { SnapshotBar } from "@/components/snapshot/snapshot-bar";
import { siteOrigin } from "@/lib/address/origin";
import { roundHref } from "@/lib/address/parameters";
import { getSinceFrozen } from "@/lib/queries/since-frozen";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

/** The bar of a frozen page: the only part of it that looks at the live record. */
export async function FrozenBar({ entry, view }: { entry: SnapshotEntry; view: RoundView }) {
  const [origin, since] = await Promise.all([siteOrigin(), getSinceFrozen(entry, view)]);
  const live = since.state === "gone" ? null : roundHref(entry.negotiation, entry.round);
  return <SnapshotBar entry={entry} round={view.round.title} origin={origin} since={since} live={live} />;
}
