import { listRoute } from "@/lib/api/list";
import { planDocuments } from "@/lib/api/plain-lists";

/** The documents in the order of the rounds, each with its sections and the ids of its clauses. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planDocuments);
