import { once } from "node:events";
import net from "node:net";
import { inject } from "vitest";

export type Received = {
  /** 0 where the connection ended without an answer. */
  status: number;
  /** By their names in small letters; what came more than once is joined. */
  headers: Readonly<Record<string, string>>;
  body: string;
  ms: number;
};

/** A request as it is written, one byte for each character: no client mends it first. */
export type Written = {
  method?: string;
  target: string;
  headers?: readonly string[];
  body?: string;
};

const patienceMs = 10_000;

function parse(answer: string, ms: number): Received {
  // What is said while the body is waited for is no answer yet.
  const text = answer.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "");
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, Math.max(end, 0)).split("\r\n");
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name = "", value = ""] = line.split(/:\s*(.*)/s);
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers,
    body: text.slice(end + 4),
    ms,
  };
}

/** Sends bytes as they are, and gives what came back until the connection ended. */
export async function sendBytes(bytes: string): Promise<Received> {
  const { hostname, port } = new URL(inject("url"));
  const since = performance.now();
  const socket = net.connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  let failed: Error | null = null;
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  // A server that has answered need not take the rest of what is sent.
  socket.on("error", (error) => {
    failed = error;
  });
  socket.setTimeout(patienceMs, () => socket.destroy());
  socket.write(Buffer.from(bytes, "latin1"));
  await once(socket, "close");
  if (failed !== null && chunks.length === 0) throw failed;
  return parse(Buffer.concat(chunks).toString(), performance.now() - since);
}

/** Sends one request, and gives its answer. */
export function send({ method = "GET", target, headers = [], body = "" }: Written): Promise<Received> {
  const host = headers.some((line) => /^host:/i.test(line)) ? [] : ["Host: parley.example"];
  const length = body === "" ? [] : [`Content-Length: ${body.length}`];
  const head = [`${method} ${target} HTTP/1.1`, ...host, "Connection: close", ...length, ...headers];
  return sendBytes(`${head.join("\r\n")}\r\n\r\n${body}`);
}
