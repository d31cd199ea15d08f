import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** An answer before it is sent; a page with what its scripts start from, where that was taken out of it. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer; flight?: Buffer };

/** Works an answer out; the response is what the framework writes to, and stays unsent. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<Answer>;

/** The reader went away before the answer was there. */
export class ReaderGone extends Error {}

/** Nothing that a reader has left goes on for longer. */
const longestWorkMs = 15_000;

const sending = ["writeHead", "flushHeaders", "write", "end"] as const;

function toBuffer(chunk: unknown, encoding: unknown): Buffer | null {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  if (typeof chunk !== "string") return null;
  return Buffer.from(chunk, encoding === "latin1" ? "latin1" : "utf8");
}

function setHead(response: ServerResponse, [status, ...rest]: readonly unknown[]): void {
  if (typeof status === "number") response.statusCode = status;
  const headers = rest.find((each) => typeof each === "object" && each !== null);
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
}

function callBack(sent: readonly unknown[]): void {
  const done = sent.find((each) => typeof each === "function");
  if (typeof done === "function") queueMicrotask(() => done());
}

/** Takes off a response the headers that it has got since, and gives them. */
function takeHeaders(response: ServerResponse, before: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const headers = { ...response.getHeaders() };
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) continue;
    response.setHeader(name, value);
    delete headers[name];
  }
  return headers;
}

/**
 * Makes an answerer of a listener: what the listener sends is held back and handed over whole, and the response
 * is left as it was, with the headers that it had. Rejects with a `ReaderGone` where the reader goes away first.
 */
export function collecting(listener: RequestListener): Answerer {
  return (request, response) =>
    new Promise((resolve, reject) => {
      const { writeHead, flushHeaders, write, end } = response;
      const before = { ...response.getHeaders() };
      const chunks: Buffer[] = [];
      // What has begun goes on to its end: whoever counts what is under way must not count too little. Of a file
      // it never tells its end, since nobody takes the rest of it; who else waits for that asks anew.
      const gone = () => {
        const isFile = request.url?.startsWith("/_next/") === true;
        const over = isFile
          ? Promise.resolve()
          : Promise.race([answered, sleep(longestWorkMs, undefined, { ref: false })]);
        over.then(() => reject(new ReaderGone()), reject);
      };
      const take = (sent: readonly unknown[]) => {
        const chunk = toBuffer(sent[0], sent[1]);
        if (chunk !== null) chunks.push(chunk);
        callBack(sent);
      };
      const held = {
        writeHead: (sent: readonly unknown[]) => {
          setHead(response, sent);
          return response;
        },
        flushHeaders: () => undefined,
        write: (sent: readonly unknown[]) => {
          take(sent);
          return true;
        },
        end: (sent: readonly unknown[]) => {
          take(sent);
          response.off("close", gone);
          Object.assign(response, { writeHead, flushHeaders, write, end });
          const headers = takeHeaders(response, before);
          const { statusCode: status } = response;
          response.statusCode = 200;
          resolve({ status, headers, body: Buffer.concat(chunks) });
          return response;
        },
      };
      for (const name of sending) {
        const hold = held[name];
        Object.assign(response, {
          [name]: new Proxy(response[name], { apply: (_send, _self, sent) => hold(sent) }),
        });
      }
      response.once("close", gone);
      const answered = Promise.resolve(listener(request, response));
      answered.catch(reject);
    });
}

/** What the framework asks with for the parts of a page that a reader who is on another does not have yet. */
export const headersOfParts = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

/** How a row of parts begins that tells of a fault, of something missing or of another address. */
const faultInPart = ':E{"digest"';

/** Whether an answer holds parts of a page. */
export function isParts({ headers }: Pick<Answer, "headers">): boolean {
  return String(headers["content-type"]).startsWith("text/x-component");
}

/** Whether an answer holds parts of a page, and tells of a fault in one of them. */
export function hasFaultInPart(answer: Answer): boolean {
  return isParts(answer) && answer.body.includes(faultInPart);
}

/** Whether an answer is a page to read. */
export function isPage({ headers }: Pick<Answer, "headers">): boolean {
  return String(headers["content-type"]).startsWith("text/html");
}
