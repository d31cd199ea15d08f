import { readNegotiations } from "@/lib/api/negotiations";
import { openApiDocument } from "@/lib/api/openapi";
import { readQuery } from "@/lib/api/query";
import { refuseParameters } from "@/lib/api/refuse";
import { respondJson } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";

/** The description of the API, made from the schemas and descriptors that it works by. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(async (request) => {
  const { faults } = readQuery({}, new URL(request.url).searchParams);
  if (faults.length > 0) return refuseParameters(faults);
  const { revision } = await readNegotiations();
  return respondJson(request, revision, openApiDocument());
});
