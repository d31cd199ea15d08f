import { readQuery } from "@/lib/api/query";
import { refuseParameters } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";

/** Alive: this process answers. It asks nothing of the database, and nobody may keep the answer. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute((request) => {
  const { faults } = readQuery({}, new URL(request.url).searchParams);
  if (faults.length > 0) return refuseParameters(faults);
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
});
