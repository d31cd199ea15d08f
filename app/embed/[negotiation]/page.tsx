import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { type OverviewProps, overviewMetadata, readOverview } from "@/app/[negotiation]/read-overview";
import { embedMetadata } from "@/app/embed/embed-metadata";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { EmbeddedGrid } from "@/components/embed/embedded-grid";
import { FaultNotice } from "@/components/ui/fault-notice";
import { embedHref } from "@/lib/address/embed";
import { overviewHref } from "@/lib/address/parameters";
import { readEmbed } from "@/lib/address/read-embed";
import { canonicalHref } from "@/lib/address/read-parameters";
import { getRoundView } from "@/lib/queries/round-view";

export async function generateMetadata(props: OverviewProps): Promise<Metadata> {
  return embedMetadata(await overviewMetadata((await readEmbed(props)).page));
}

export default async function EmbeddedOverview(props: OverviewProps) {
  const { theme, page, ...embed } = await readEmbed(props);
  const read = await readOverview(page);
  const found = read && (await getRoundView(read.negotiation, read.round.id));
  if (read === null || found === null) notFound();
  const { outline, negotiation, round, isDated, choice, faults, canonical } = read;
  if (canonical !== null) redirect(embedHref(canonicalHref(overviewHref(negotiation), canonical), theme));
  const at = isDated ? { round: round.id } : {};
  return (
    <EmbedFrame
      theme={theme}
      full={overviewHref(negotiation, { ...at, ...choice })}
      source={outline.negotiation.title}
    >
      <FaultNotice faults={[...embed.faults, ...faults]} />
      <EmbeddedGrid {...{ outline, view: found.view, choice, at, theme }} />
    </EmbedFrame>
  );
}
