import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type AnswerSource, sourceOf } from "@/lib/run/answer-source";
import { log } from "@/lib/run/log";
import { loggingFor } from "@/lib/run/logging";
import { requestIdHeader, requestIdOf } from "@/lib/run/request-id";
import type { RouteOf } from "@/lib/run/route-names";

/** One request once it has been answered, or its reader has gone away. */
export type Observed = {
  id: string;
  method: string;
  route: string;
  /** Its path, and the names of its parameters: what somebody searches for is nobody else's business. */
  path: string;
  parameters: string;
  /** 499 where the reader went away first, as nginx counts it. */
  status: number;
  ms: number;
  bytes: number;
  source: AnswerSource | null;
};

const longestPath = 200;

function namesIn(query: string): string {
  const names = query.split("&").map((each) => each.split("=", 1)[0] ?? "");
  return [...new Set(names.filter((name) => /^[a-z_]{1,20}$/.test(name)))].slice(0, 12).join(",");
}

function bytesOf(response: ServerResponse): number {
  const length = Number(response.getHeader("content-length"));
  return Number.isFinite(length) ? length : 0;
}

/** Calls back for each request once it is over, and has every line of its log and its answer carry its id. */
export function observing(
  listener: RequestListener,
  routeOf: RouteOf,
  onOver: (observed: Observed) => void,
): RequestListener {
  return (request: IncomingMessage, response) => {
    const since = performance.now();
    const id = requestIdOf(request);
    const { method = "GET", url = "/" } = request;
    const [path = "/", query = ""] = url.split("?", 2);
    response.setHeader(requestIdHeader, id);
    response.once("close", () => {
      const route = response.statusCode === 404 ? "none" : routeOf(path);
      onOver({
        id,
        method,
        route,
        path: path.slice(0, longestPath),
        parameters: namesIn(query),
        status: response.writableFinished ? response.statusCode : 499,
        ms: performance.now() - since,
        bytes: method === "HEAD" ? 0 : bytesOf(response),
        source: sourceOf(request),
      });
    });
    return loggingFor(id, () => listener(request, response));
  };
}

/** The line that the log has for a request, with the revisions that were in force. */
export function logRequest(observed: Observed, revision: string | null): void {
  const { id, ms, source, parameters, ...rest } = observed;
  log.info("request", {
    id,
    ...rest,
    ...(parameters !== "" && { parameters }),
    ms: Number(ms.toFixed(1)),
    ...(source !== null && { source }),
    ...(revision !== null && { revision }),
  });
}
