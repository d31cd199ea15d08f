import { citationRoute } from "@/lib/api/citations";

/** How to cite a round, a document, an issue or a statement, in the style asked for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = citationRoute;
