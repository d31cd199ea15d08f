import { notFound, redirect } from "next/navigation";
import { FrozenBar } from "@/app/s/[hash]/frozen-bar";
import { readSnapshot, type SnapshotProps } from "@/app/s/[hash]/read-snapshot";
import { SnapshotPage } from "@/components/snapshot/snapshot-page";
import { snapshotHref } from "@/lib/address/parameters";
import { canonicalHref, encodeHref } from "@/lib/address/read-parameters";

export { snapshotMetadata as generateMetadata } from "@/app/s/[hash]/read-snapshot";

export default async function Page(props: SnapshotProps) {
  const read = await readSnapshot(props);
  if (read === null) notFound();
  const { entry, view, state, faults, canonical } = read;
  const { hash } = await props.params;
  if (canonical !== null) redirect(canonicalHref(`/s/${entry.hash}`, canonical));
  if (hash !== entry.hash) redirect(encodeHref(snapshotHref(entry.hash, state)));
  const bar = <FrozenBar entry={entry} view={view} state={state} />;
  return <SnapshotPage entry={entry} view={view} state={state} faults={faults} bar={bar} />;
}
