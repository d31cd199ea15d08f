import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Comparison } from "@/app/[negotiation]/compare/comparison";
import { type CompareProps, compareMetadata, readCompare } from "@/app/[negotiation]/compare/read-compare";
import { embedMetadata } from "@/app/embed/embed-metadata";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { embedHref } from "@/lib/address/embed";
import { compareHref } from "@/lib/address/parameters";
import { readEmbed } from "@/lib/address/read-embed";
import { canonicalHref } from "@/lib/address/read-parameters";

export async function generateMetadata(props: CompareProps): Promise<Metadata> {
  return embedMetadata(await compareMetadata((await readEmbed(props)).page));
}

export default async function EmbeddedComparison(props: CompareProps) {
  const embed = await readEmbed(props);
  const read = await readCompare(embed.page);
  if (read === null) notFound();
  const { outline, state, canonical } = read;
  const { id, title } = outline.negotiation;
  if (canonical !== null) redirect(embedHref(canonicalHref(`/${id}/compare`, canonical), embed.theme));
  return (
    <EmbedFrame theme={embed.theme} full={compareHref(id, state)} source={title}>
      <Comparison {...read} faults={[...embed.faults, ...read.faults]} origin={null} />
    </EmbedFrame>
  );
}
