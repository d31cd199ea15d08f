import type { DocumentView, Outline } from "@/lib/schemas/views";

/** What is known of a document before its clauses are there. */
export type DocumentEntry = Outline["documents"][number];

/** One column of the comparison; without `view` its clauses are on their way or could not be had. */
export type Column = { entry: DocumentEntry; view?: DocumentView | undefined; failure?: Failure | undefined };
export type Failure = { newerRecord: boolean; retry: () => void };

/** The columns of a frozen round or of a page's own documents, all of them there. */
export function columnsOf(entries: readonly DocumentEntry[], views: readonly DocumentView[]): Column[] {
  return views.flatMap((view) => {
    const entry = entries.find((each) => each.id === view.document.id);
    return entry === undefined ? [] : [{ entry, view }];
  });
}
