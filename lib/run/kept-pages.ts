import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";

/** A page as it was sent, to be sent again without being drawn. */
export type KeptPage = { headers: OutgoingHttpHeaders; body: Buffer };

/** What belongs to one connection or one moment, not to the page. */
const ofOneAnswer = ["connection", "keep-alive", "transfer-encoding", "content-length", "date"];
const mostBytes = 64_000_000;

/** Pages by their tag and encoding; the least asked for goes first. */
export function createKeptPages(): LRUCache<string, KeptPage> {
  return new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ body }) => body.byteLength + 1 });
}

/** Sends a kept page. */
export function sendKept(response: ServerResponse, { headers, body }: KeptPage): void {
  response.writeHead(200, { ...headers, "content-length": body.byteLength }).end(body);
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer | null {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  if (typeof chunk !== "string") return null;
  return Buffer.from(chunk, encoding === "latin1" ? "latin1" : "utf8");
}

/** Hands over the page that a response sends, whole and as it went out, once it has ended. */
export function listenToPage(response: ServerResponse, keep: (page: KeptPage) => void): void {
  const chunks: Buffer[] = [];
  const collecting = (send: unknown) =>
    typeof send === "function"
      ? new Proxy(send, {
          apply(target, self, sent) {
            const chunk = toBuffer(sent[0], sent[1]);
            if (chunk !== null) chunks.push(chunk);
            return Reflect.apply(target, self, sent);
          },
        })
      : send;
  Object.assign(response, { write: collecting(response.write), end: collecting(response.end) });
  response.once("finish", () => {
    const isPage = String(response.getHeader("content-type")).startsWith("text/html");
    if (response.statusCode !== 200 || !isPage) return;
    const headers = Object.entries(response.getHeaders()).filter(([name]) => !ofOneAnswer.includes(name));
    keep({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks) });
  });
}
