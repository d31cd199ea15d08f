import { changeTable } from "@/lib/api/changes";
import { tableFileRoute } from "@/lib/api/table-files";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableFileRoute("zip", changeTable);
