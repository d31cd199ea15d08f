import { singleRoute } from "@/lib/api/single";
import { getOutline } from "@/lib/queries/outline";

/** One negotiation: its description, parties, issues, rounds and documents by their labels. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute("negotiation", getOutline);
