import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { codeOf, Fault } from "@/lib/run/fault";
import { unframable } from "@/lib/run/framing.mjs";
import { refusalOf } from "@/lib/run/refusal";

export type HttpServer = {
  /** Where a browser on this machine reaches it. */
  address: string;
  /** Answers requests from now on; until then they are told to come back. */
  serve(listener: RequestListener): void;
  close(): Promise<void>;
};

/** How long requests in progress may take once the server stops. */
const graceMs = 5_000;

/** What is answered here, before the framework sees the request. */
const plainText = { ...unframable, "content-type": "text/plain; charset=utf-8" };

/** Takes a port at once, so that a taken one is known before anything else is done. Throws a `Fault`. */
export async function listenHttp(port: number, host: string | undefined): Promise<HttpServer> {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { ...plainText, "retry-after": "2" });
    response.end("Parley is starting.\n");
  };
  const server = http.createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal === null) return listener(request, response);
    response.writeHead(refusal.status, plainText);
    response.end(`${refusal.message}\n`);
  });
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
    close: async () => {
      const closed = once(server, "close");
      server.close();
      const insist = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(insist);
    },
  };
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
