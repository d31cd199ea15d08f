import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import type { RawParameters } from "@/lib/address/read-parameters";
import { getOutline } from "@/lib/queries/outline";

export type RevisionsProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** What the page of revisions holds, in one line. */
export const revisionsLede =
  "Every import of the record: when, what it changed, and the snapshots it froze. None is ever undone.";

/** What the page of revisions is called. */
export async function revisionsMetadata({ params }: RevisionsProps): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const { negotiation } = outline;
  return pageMetadata({
    title: `Revisions, ${negotiation.title}`,
    description: revisionsLede,
    canonical: `/${negotiation.id}/revisions`,
    negotiation,
  });
}
