import { listRoute } from "@/lib/api/list";
import { planStatements } from "@/lib/api/statements";

/** The statements by issue, party, stance, evidence, words, the round they were said in and the document. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = listRoute(planStatements);
