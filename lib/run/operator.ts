import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { sha256 } from "@/lib/domain/canonical";
import { causeOf } from "@/lib/run/cause";
import { log } from "@/lib/run/log";
import type { Metrics } from "@/lib/run/metrics";
import type { Readiness } from "@/lib/run/readiness";

/** What proxies say of themselves. A bare nginx says nothing, but speaks HTTP/1.0 to what stands behind it. */
const ofProxies = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
];
const loopback = /^(127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/;
const localName = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

type Asked = Pick<IncomingMessage, "headers" | "httpVersion"> & {
  socket: { remoteAddress?: string | undefined };
};

/** Whether a request was made on this machine, and for nobody else. */
export function isLocal({ headers, httpVersion, socket }: Asked): boolean {
  return (
    loopback.test(socket.remoteAddress ?? "") &&
    localName.test(headers.host ?? "") &&
    httpVersion !== "1.0" &&
    !ofProxies.some((name) => headers[name] !== undefined)
  );
}

function holdsToken({ headers }: Asked, token: string): boolean {
  // Hashes are of one length, so that the comparison tells nothing.
  const digest = (text: string) => Buffer.from(sha256(text));
  return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`));
}

const unkept = { "cache-control": "no-store" };
const plain = { ...unkept, "content-type": "text/plain; charset=utf-8" };

async function answerMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  const { type, text } = await metrics.print();
  response.writeHead(200, { ...unkept, "content-type": type, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

function answerReady(response: ServerResponse, readiness: Readiness): void {
  const text = `${JSON.stringify(readiness)}\n`;
  const later = readiness.status === "ready" ? {} : { "retry-after": "5" };
  const length = { "content-length": Buffer.byteLength(text) };
  const headers = { ...unkept, ...later, ...length, "content-type": "application/json" };
  response.writeHead(readiness.status === "ready" ? 200 : 503, headers).end(text);
}

export type Operation = {
  metrics: Metrics;
  /** Whoever shows it may read the figures, from wherever; without one only this machine may. */
  token: string | undefined;
  readiness: () => Readiness;
};

/** Answers what the operator of a process asks of it, `/api/ready` and `/metrics`; leaves the rest to a listener. */
export function operating(
  listener: RequestListener,
  { metrics, token, readiness }: Operation,
): RequestListener {
  return (request, response) => {
    const [path] = (request.url ?? "/").split("?", 1);
    if (request.method !== "GET" && request.method !== "HEAD") return listener(request, response);
    if (path === "/api/ready") return answerReady(response, readiness());
    if (path !== "/metrics") return listener(request, response);
    if (token === undefined ? isLocal(request) : holdsToken(request, token)) {
      return answerMetrics(response, metrics).catch((error: unknown) => {
        log.error("The figures cannot be printed.", causeOf(error));
        response.destroy();
      });
    }
    if (token !== undefined) {
      response.writeHead(401, { ...plain, "www-authenticate": "Bearer" });
      return response.end("These figures need the token of METRICS_TOKEN.\n");
    }
    response.writeHead(403, plain);
    return response.end("These figures are for this machine alone, unless METRICS_TOKEN is set.\n");
  };
}
