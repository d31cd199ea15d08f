import { notFound, redirect } from "next/navigation";
import { readSnapshot, type SnapshotProps } from "@/app/s/[hash]/read-snapshot";
import { SnapshotPage } from "@/components/snapshot/snapshot-page";
import { roundHref, snapshotHref } from "@/lib/address/parameters";
import { getOutline } from "@/lib/queries/outline";

export { snapshotMetadata as generateMetadata } from "@/app/s/[hash]/read-snapshot";

export default async function Page(props: SnapshotProps) {
  const read = await readSnapshot(props);
  if (read === null) notFound();
  const { entry, view, state, faults, canonical } = read;
  const { hash } = await props.params;
  if (canonical !== null) redirect(`/s/${entry.hash}${canonical}`);
  if (hash !== entry.hash) redirect(snapshotHref(entry.hash, state));
  const { id } = view.negotiation;
  const outline = await getOutline(id);
  const isLive = outline?.rounds.some((round) => round.id === view.round.id);
  const live = isLive ? roundHref(id, view.round.id) : null;
  return <SnapshotPage entry={entry} view={view} state={state} faults={faults} live={live} />;
}
