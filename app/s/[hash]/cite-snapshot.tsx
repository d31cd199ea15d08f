import { CiteButton, type CiteButtonProps } from "@/components/cite/cite-button";
import { snapshotCitationHref } from "@/lib/address/files";
import { siteOrigin } from "@/lib/address/origin";
import type { SnapshotState } from "@/lib/address/parameters";
import { snapshotInForce } from "@/lib/address/snapshot-view";
import { formatCitations } from "@/lib/export/citation";
import { citationItem } from "@/lib/export/citation-item";
import { citeView } from "@/lib/export/cited-view";
import { speakingIn } from "@/lib/language/install";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type CiteSnapshotProps = {
  entry: SnapshotEntry;
  view: RoundView;
  state: SnapshotState;
  what: CiteButtonProps["what"];
};

/** The Cite button of a view of a snapshot, by the link that shows exactly it. */
export async function CiteSnapshot({ entry, view, state, what }: CiteSnapshotProps) {
  const snapshot = { entry, view, origin: await siteOrigin() };
  const facts = speakingIn(recordLanguage, () => citeView(snapshot, snapshotInForce(state)));
  const citations = formatCitations(citationItem(facts)).map(({ style, text }) => ({
    style,
    text,
    href: snapshotCitationHref(entry.hash, { ...state, style }),
  }));
  return <CiteButton what={what} citations={citations} />;
}
