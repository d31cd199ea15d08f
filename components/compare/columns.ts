import type { CompareColumn } from "@/lib/domain/compare";
import type { Party } from "@/lib/schemas/entities";
import type { DocumentView, Outline, PositionsView, RoundLabel } from "@/lib/schemas/views";

/** What is known of a document before its clauses are there. */
export type DocumentEntry = Outline["documents"][number];
/** What is known of a party's positions at a round before its statements are there. */
export type PositionEntry = { id: string; title: string; party: Party; round: RoundLabel };

export type Failure = { newerRecord: boolean; retry: () => void };
type Loaded<View> = { view?: View | undefined; failure?: Failure | undefined };

/** A column of the comparison; without `view` what it holds is on its way or could not be had. */
export type DocumentColumn = { kind: "document"; entry: DocumentEntry } & Loaded<DocumentView>;
export type PositionColumn = { kind: "position"; entry: PositionEntry } & Loaded<PositionsView>;
export type Column = DocumentColumn | PositionColumn;

/** The columns of a frozen round or of a page's own documents, all of them there. */
export function columnsOf(
  entries: readonly DocumentEntry[],
  views: readonly DocumentView[],
): DocumentColumn[] {
  return views.flatMap((view) => {
    const entry = entries.find((each) => each.id === view.document.id);
    return entry === undefined ? [] : [{ kind: "document", entry, view }];
  });
}

/** A document or a position as the rules of comparison take it. */
export function sideOf(view: DocumentView | PositionsView): CompareColumn {
  if ("document" in view) {
    return { id: view.document.id, statements: view.statements, ancestry: view.ancestry };
  }
  return view;
}

/** A column as the rules of comparison take it; empty until what it holds is there. */
export function sideOfColumn({ entry, view }: Column): CompareColumn {
  return view === undefined ? { id: entry.id, statements: [] } : sideOf(view);
}
