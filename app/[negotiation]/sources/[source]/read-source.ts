import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import type { RawParameters } from "@/lib/address/read-parameters";
import { sourceHref } from "@/lib/address/trust";
import { listTrail, type Trail } from "@/lib/export/json-ld";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";
import { getSource } from "@/lib/queries/sources";

export type SourceProps = {
  params: Promise<{ negotiation: string; source: string }>;
  searchParams: Promise<RawParameters>;
};

/** A source with what rests on it, and the way to its page; null where there is no such source. */
export async function readSource({ params }: Pick<SourceProps, "params">) {
  const ids = await params;
  const [outline, view] = await Promise.all([
    getOutline(ids.negotiation),
    getSource(ids.negotiation, ids.source),
  ]);
  if (outline === null || view === null) return null;
  const path = sourceHref(outline.negotiation.id, view.source.id);
  const list = listTrail(outline.negotiation, "sources", say("sources.title"));
  const trail: Trail = [...list, { name: view.source.title, path }];
  return { outline, ...view, path, trail };
}

/** What the page of a source is called. */
export async function sourceMetadata(props: SourceProps): Promise<Metadata> {
  const read = await readSource(props);
  if (read === null) return {};
  const { title, publisher } = read.source;
  return pageMetadata({
    title,
    description: say("sources.description", { publisher }),
    canonical: read.path,
    negotiation: read.outline.negotiation,
  });
}
