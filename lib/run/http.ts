import { once } from "node:events";
import http, { type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { codeOf, Fault } from "@/lib/run/fault";
import { type InWords, inWords } from "@/lib/run/in-words";
import { protect } from "@/lib/run/protect";
import { refusalOf } from "@/lib/run/refusal";
import { answerUnreadable } from "@/lib/run/unreadable";

export type HttpServer = {
  /** Where a browser on this machine reaches it. */
  address: string;
  /** Answers requests from now on; until then they are told to come back. */
  serve(listener: RequestListener): void;
  close(): Promise<void>;
};

/** How long requests in progress may take once the server stops. */
const graceMs = 9_000;
/** Longer than a proxy holds a connection (deploy/nginx.conf): it must not send a request as it is closed. */
const keepAliveMs = 65_000;

const starting = { status: 503, message: "Parley is starting.", headers: { "retry-after": "2" } };

/** Answers before the framework sees the request. */
function say(words: InWords): RequestListener {
  return ({ url }, response) => {
    const { status, headers, body } = inWords(url, words);
    response.writeHead(status, headers).end(body);
  };
}

/** Takes a port at once, so that a taken one is known before anything else is done. Throws a `Fault`. */
export async function listenHttp(port: number, host: string | undefined): Promise<HttpServer> {
  let listener = say(starting);
  // What Node would refuse without a word is refused below in words.
  const server = http.createServer({ requireHostHeader: false }, (request, response) => {
    protect(request, response);
    const refusal = refusalOf(request);
    return (refusal === null ? listener : say(refusal))(request, response);
  });
  answerUnreadable(server);
  server.keepAliveTimeout = keepAliveMs;
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw listenFault(error, port, host);
  }
  return {
    address: addressOf(server.address(), host),
    serve: (next) => {
      listener = next;
    },
    close: () => drain(server),
  };
}

/** Takes no new connection, closes each as soon as its request is answered, and those that take too long. */
async function drain(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
  server.close();
  const release = setInterval(() => server.closeIdleConnections(), 50);
  const insist = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(release);
  clearTimeout(insist);
}

function addressOf(bound: AddressInfo | string | null, host: string | undefined): string {
  const port = typeof bound === "object" && bound !== null ? bound.port : "";
  const everywhere = host === undefined || host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function listenFault(error: unknown, port: number, host: string | undefined): unknown {
  const code = codeOf(error);
  if (code === "EADDRINUSE") {
    return new Fault(`Port ${port} is taken by another program. Stop it, or set PORT to another port.`);
  }
  if (code === "EACCES")
    return new Fault(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new Fault(`HOST "${host}" is not an address of this machine.`);
  }
  return error;
}
