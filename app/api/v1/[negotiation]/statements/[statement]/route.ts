import { singleRoute } from "@/lib/api/single";
import { getStatementView } from "@/lib/queries/statement-view";

/** One statement with its sources and what points to it. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = singleRoute("statement", getStatementView);
