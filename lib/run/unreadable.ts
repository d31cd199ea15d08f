import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { allowedMethods } from "@/lib/api/respond";
import { codeOf } from "@/lib/run/fault";
import { type InWords, inWords } from "@/lib/run/in-words";
import { protect, protectiveHeaders } from "@/lib/run/protect";

const tooLong = {
  status: 431,
  message: "The address and headers of a request are longer than 16 kB together.",
};
const tooSlow = { status: 408, message: "The request was not sent to its end in time." };
const broken = { status: 400, message: "This is no request that can be read." };
const byCode: Readonly<Record<string, InWords>> = {
  HPE_HEADER_OVERFLOW: tooLong,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { ...tooLong, status: 413 },
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
};

/** For so long the rest of what is sent is taken: who is cut off while sending never reads the answer. */
const lingerMs = 1_000;

/** Writes an answer to a connection on which no request could be read, and ends it. */
function answerAndEnd(socket: Duplex, words: InWords): void {
  // Each piece of the rest is told of as unreadable too.
  if (socket.writableEnded || socket.destroyed) return;
  setTimeout(() => socket.destroy(), lingerMs).unref();
  const { status, headers, body } = inWords(undefined, words);
  const all = {
    ...headers,
    ...protectiveHeaders({ headers: {} }, headers),
    "content-length": body.byteLength,
    connection: "close",
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
}

/** Says in words what is wrong where no request comes of what was sent, or one that asks for a connection. */
export function answerUnreadable(server: Server): void {
  server.on("clientError", (error, socket) => {
    if (codeOf(error) === "ECONNRESET") socket.destroy();
    else answerAndEnd(socket, byCode[codeOf(error) ?? ""] ?? broken);
  });
  server.on("connect", (_request, socket) => {
    const headers = { allow: allowedMethods };
    answerAndEnd(socket, { status: 405, message: "The method CONNECT is not served here.", headers });
  });
  server.on("checkExpectation", (request, response) => {
    protect(request, response);
    const words = { status: 417, message: "No expectation but 100-continue is met here." };
    const { status, headers, body } = inWords(request.url, words);
    response.writeHead(status, headers).end(body);
  });
}
