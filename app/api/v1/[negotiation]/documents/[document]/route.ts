import { singleRoute } from "@/lib/api/single";
import { getDocumentView } from "@/lib/queries/document-view";

/** One document with its clauses and all that they refer to. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute("document", getDocumentView);
