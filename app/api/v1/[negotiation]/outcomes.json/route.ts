import { outcomeTable } from "@/lib/api/outcomes";
import { tableFileRoute } from "@/lib/api/table-files";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableFileRoute("json", outcomeTable);
