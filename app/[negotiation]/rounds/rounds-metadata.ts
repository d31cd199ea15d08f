import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import type { RawParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type RoundsProps = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

/** What the list of rounds is called. */
export async function roundsMetadata({ params }: RoundsProps): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  return pageMetadata({
    title: say("rounds.page_title", { negotiation: outline.negotiation.title }),
    description: say("rounds.page_description", { count: outline.rounds.length }),
    canonical: `/${outline.negotiation.id}/rounds`,
    negotiation: outline.negotiation,
  });
}
