import "server-only";
import type { ReadCompare } from "@/app/[negotiation]/compare/read-compare";
import type { CiteComparisonProps } from "@/components/cite/cite-comparison";
import { positionEntries } from "@/components/compare/position-entries";
import { frozenComparison, frozenPositions } from "@/components/compare/share-links";
import { snapshotCitationOf } from "@/lib/address/files";
import { snapshotInForce } from "@/lib/address/snapshot-view";
import { formatCitations } from "@/lib/export/citation";
import { citationItem } from "@/lib/export/citation-item";
import { citeView } from "@/lib/export/cited-view";
import { speakingIn } from "@/lib/language/install";
import { recordLanguage } from "@/lib/language/speech";
import { getRoundView } from "@/lib/queries/round-view";
import { listSnapshots } from "@/lib/queries/snapshots";

function frozenOf(
  { outline, state }: Pick<ReadCompare, "outline" | "state">,
  hashes: Record<string, string>,
) {
  const find = <Each extends { id: string }>(ids: readonly string[], all: readonly Each[]) =>
    ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
  return state.columns.length > 0
    ? frozenPositions(find(state.columns, positionEntries(outline)), hashes, state)
    : frozenComparison(find(state.docs, outline.documents), outline.rounds, hashes, state);
}

/** How to cite a comparison as it is first drawn, by its frozen link; null where no snapshot shows it. */
export async function citeDrawn(
  read: Pick<ReadCompare, "outline" | "state">,
  origin: string,
): Promise<CiteComparisonProps["drawn"]> {
  const entries = (await listSnapshots(read.outline.negotiation.id)) ?? [];
  const frozen = frozenOf(read, Object.fromEntries(entries.map(({ round, hash }) => [round, hash])));
  const entry = entries.find(({ href }) => frozen?.href.startsWith(href));
  const found = entry && (await getRoundView(entry.negotiation, entry.round));
  if (!frozen || !entry || !found) return null;
  const { view } = found;
  const state = snapshotInForce({ view: "compare", ...read.state });
  const facts = speakingIn(recordLanguage, () => citeView({ entry, view, origin }, state));
  const citations = formatCitations(citationItem(facts)).map(({ style, text }) => ({
    style,
    text,
    href: snapshotCitationOf(frozen.href, style),
  }));
  return { href: frozen.href, citations };
}
