import type { IncomingMessage, RequestListener } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";
import { firstOf, isHost } from "@/lib/address/host";
import { allowedMethods } from "@/lib/api/respond";
import { headersOfParts } from "@/lib/run/collect";
import { type InWords, inWords } from "@/lib/run/in-words";

/** What an answer may depend on. All else is taken off: cookies, and what makes the framework do as it is told. */
const known = [
  "accept",
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "if-none-match",
  "range",
  "transfer-encoding",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-request-id",
  ...headersOfParts,
];

function textOf(header: string | string[] | undefined): string {
  return [header].flat().join();
}

/** The state of the page that a reader's scripts come from; the framework fails where it cannot read it. */
function isStateBroken(state: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(state);
    return false;
  } catch {
    return true;
  }
}

/** Why a request is not let through to pages and routes, or null. */
export function guardOf({ method = "GET", url = "/", headers }: IncomingMessage): InWords | null {
  const isOfApi = url.startsWith("/api/");
  if (!isOfApi && method !== "GET" && method !== "HEAD" && method !== "OPTIONS") {
    const allow = { allow: allowedMethods };
    return { status: 405, message: `${method} is not done here; ${allowedMethods} are.`, headers: allow };
  }
  if (isStateBroken(headers["next-router-state-tree"])) {
    return { status: 400, message: "The header next-router-state-tree cannot be read." };
  }
  // A page of the framework's own, for faults of the frame around all pages.
  if (decodeURIComponent(url.split("?", 1)[0] ?? "").startsWith("/_global-error")) {
    return { status: 404, message: "There is nothing at this address." };
  }
  return null;
}

/** Leaves of the headers of a request what an answer may depend on, each in its one form. */
export function clean(request: IncomingMessage): void {
  const { headers } = request;
  // The framework knows a request for parts by this value alone; with another it sends the page.
  const left = headers.rsc === "1" ? known : known.filter((name) => !headersOfParts.includes(name));
  const kept = left.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  const isByTls = firstOf(textOf(headers["x-forwarded-proto"])) === "https";
  const forwardedHost = firstOf(textOf(headers["x-forwarded-host"]));
  request.headers = {
    ...Object.fromEntries(kept),
    "x-forwarded-proto": isByTls ? "https" : "http",
    "x-forwarded-host": isHost(forwardedHost) ? forwardedHost : headers.host,
  };
}

/** Lets through to a listener only requests that a reader may send, with the headers that matter. */
export function guarding(listener: RequestListener): RequestListener {
  return (request, response) => {
    const refusal = guardOf(request);
    if (refusal === null) {
      clean(request);
      return listener(request, response);
    }
    const { status, headers, body } = inWords(request.url, refusal);
    response.writeHead(status, headers).end(body);
  };
}
