import { refuseMissing } from "@/lib/api/refuse";
import { apiRoute } from "@/lib/api/route";

/** Whatever else is asked for under /api. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute((request) =>
  refuseMissing("address", new URL(request.url).pathname),
);
