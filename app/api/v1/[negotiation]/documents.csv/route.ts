import { documentColumns, planDocuments } from "@/lib/api/plain-lists";
import { tableRoute } from "@/lib/api/table";

/** The documents as a table, each with the ids of its clauses. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableRoute(planDocuments, documentColumns);
