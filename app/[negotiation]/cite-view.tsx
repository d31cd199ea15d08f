import type { WrittenCitation } from "@/components/cite/citation-list";
import { CiteButton } from "@/components/cite/cite-button";
import { citationHref } from "@/lib/address/files";
import { siteOrigin } from "@/lib/address/origin";
import { formatCitations } from "@/lib/export/citation";
import { citationItem } from "@/lib/export/citation-item";
import type { CitedKind } from "@/lib/export/citation-styles";
import { getCitation } from "@/lib/queries/citations";

export type CiteViewProps = { negotiation: string; kind: CitedKind; id: string };

/** How to cite something in the live record, in every style; none where no snapshot shows it. */
export async function writeCitations({ negotiation, kind, id }: CiteViewProps): Promise<WrittenCitation[]> {
  const facts = await getCitation(negotiation, kind, id, await siteOrigin());
  if (facts === null) return [];
  return formatCitations(citationItem(facts)).map(({ style, text }) => ({
    style,
    text,
    href: citationHref(negotiation, kind, id, style),
  }));
}

/** The Cite button of something in the live record. */
export async function CiteView(props: CiteViewProps) {
  return <CiteButton what={props.kind} citations={await writeCitations(props)} />;
}
