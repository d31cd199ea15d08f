import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
import { comparedDocuments, type FrozenChoice, frozenRows } from "@/lib/domain/frozen-rows";
import { type CitedSnapshot, hrefInSnapshot } from "@/lib/export/cited";
import { citeView } from "@/lib/export/cited-view";
import { filtersOf, type ViewExport } from "@/lib/export/view-export";

const shownOfHash = 12;

/** The part of the choice that the view goes by; another view's is left aside, as the page does. */
function inForce(choice: FrozenChoice, documents: string[]): Record<string, unknown> {
  const { view, columns, issue, party, stance, evidence, q, status, order } = choice;
  if (view === "grid") return { view, issue, status, order };
  return { view, ...(view === "compare" && { docs: documents, columns }), issue, party, stance, evidence, q };
}

/** A view of a snapshot as files have it. */
export function frozenExport(snapshot: CitedSnapshot, choice: FrozenChoice & SnapshotState): ViewExport {
  const { entry, view, origin } = snapshot;
  const citation = citeView(snapshot, choice);
  const labels = { ...view, rounds: view.rounds };
  const documents = choice.view === "compare" ? comparedDocuments(view, choice) : [];
  return {
    name: `${entry.negotiation}-${entry.round}-${entry.hash.slice(0, shownOfHash)}`,
    title: citation.title,
    negotiation: view.negotiation,
    revision: entry.revision,
    snapshot: entry.hash,
    link: `${origin}${snapshotHref(entry.hash, choice)}`,
    filters: filtersOf(inForce(choice, documents), labels),
    citation,
    labels,
    table: null,
    statements: frozenRows(view, choice),
    sources: view.sources,
    linkOf: (statement) => {
      const href = hrefInSnapshot(view, entry.hash, statement);
      return href && `${origin}${href}`;
    },
  };
}
