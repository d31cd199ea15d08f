import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { embedMetadata } from "@/app/embed/embed-metadata";
import { readSnapshot, type SnapshotProps, snapshotMetadata } from "@/app/s/[hash]/read-snapshot";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { SnapshotViews } from "@/components/snapshot/snapshot-page";
import { embedHref } from "@/lib/address/embed";
import { snapshotHref } from "@/lib/address/parameters";
import { readEmbed } from "@/lib/address/read-embed";
import { canonicalHref, encodeHref } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";

export async function generateMetadata(props: SnapshotProps): Promise<Metadata> {
  return embedMetadata(await snapshotMetadata((await readEmbed(props)).page));
}

export default async function EmbeddedSnapshot(props: SnapshotProps) {
  const { theme, page, ...embed } = await readEmbed(props);
  const read = await readSnapshot(page);
  if (read === null) notFound();
  const { entry, view, state, faults, canonical } = read;
  const full = snapshotHref(entry.hash, state);
  if (canonical !== null) redirect(embedHref(canonicalHref(`/s/${entry.hash}`, canonical), theme));
  if ((await props.params).hash !== entry.hash) redirect(encodeHref(embedHref(full, theme)));
  const source = say("snapshot.embed_source", {
    negotiation: view.negotiation.title,
    round: view.round.title,
    hash: entry.hash.slice(0, 12),
  });
  return (
    <EmbedFrame theme={theme} full={full} source={source}>
      <SnapshotViews entry={entry} view={view} state={state} faults={[...embed.faults, ...faults]} />
    </EmbedFrame>
  );
}
