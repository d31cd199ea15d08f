import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import type { RawParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type RevisionsProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the page of revisions is called. */
export async function revisionsMetadata({ params }: RevisionsProps): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const { negotiation } = outline;
  return pageMetadata({
    title: say("revisions.page_title", { negotiation: negotiation.title }),
    description: say("revisions.lede"),
    canonical: `/${negotiation.id}/revisions`,
    negotiation,
  });
}
