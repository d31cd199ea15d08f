import { statementFileRoute } from "@/lib/api/statement-files";

/** The statements of the live record by the same filters as their list, or those of positions: all of them. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = statementFileRoute("csv");
