import "server-only";
import { allowedMethods, open, respondOptions, respondProblem } from "@/lib/api/respond";
import { log } from "@/lib/run/log";

/** What Next passes to a route handler beside the request. */
export type RouteContext<Ids> = { params: Promise<Ids> };
type Answer<Ids> = (request: Request, ids: Ids) => Promise<Response> | Response;

function refuse(request: Request): Response {
  return respondProblem(405, `${request.method} is not done here; ${allowedMethods} are.`, {
    headers: { allow: allowedMethods },
  });
}

/** Another site may read whatever a route answers, a redirect too. */
function openToAll(response: Response): Response {
  for (const [name, value] of Object.entries(open)) response.headers.set(name, value);
  return response;
}

/**
 * The handlers of one route of the API, from what answers GET; Next answers HEAD by it. Whatever it throws is
 * logged once and answered without its message.
 */
export function apiRoute<Ids>(answer: Answer<Ids>) {
  return {
    GET: async (request: Request, { params }: RouteContext<Ids>): Promise<Response> => {
      try {
        return openToAll(await answer(request, await params));
      } catch (error) {
        const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.error(`${request.method} ${new URL(request.url).pathname} failed: ${what}`);
        return respondProblem(500, "Something went wrong here; it was written down. Ask again later.");
      }
    },
    OPTIONS: respondOptions,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  };
}
