import type { Column } from "@/components/compare/columns";
import { positionEntries } from "@/components/compare/position-entries";
import { getDocumentView } from "@/lib/queries/document-view";
import { getPositionsView } from "@/lib/queries/positions-view";
import type { Outline } from "@/lib/schemas/views";

/** The documents or positions that an address puts side by side, with all they hold, in its order. */
export async function readColumns(
  outline: Outline,
  asked: { docs: readonly string[]; columns: readonly string[] },
): Promise<Column[]> {
  const { id } = outline.negotiation;
  const documents = asked.docs.flatMap((doc) => outline.documents.find((each) => each.id === doc) ?? []);
  const entries = positionEntries(outline);
  const positions = asked.columns.flatMap((column) => entries.find((each) => each.id === column) ?? []);
  const columns = await Promise.all([
    ...documents.map(async (entry): Promise<Column | null> => {
      const view = await getDocumentView(id, entry.id);
      return view && { kind: "document", entry, view };
    }),
    ...positions.map(async (entry): Promise<Column | null> => {
      const view = await getPositionsView(id, entry.party.id, entry.round.id);
      return view && { kind: "position", entry, view };
    }),
  ]);
  return columns.filter((column) => column !== null);
}
