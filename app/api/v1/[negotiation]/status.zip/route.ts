import { statusTable } from "@/lib/api/status";
import { tableFileRoute } from "@/lib/api/table-files";

export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = tableFileRoute("zip", statusTable);
