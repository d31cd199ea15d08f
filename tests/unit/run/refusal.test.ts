import { once } from "node:events";
import net from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type HttpServer, listenHttp } from "@/lib/run/http";

let server: HttpServer;
let port = 0;

beforeAll(async () => {
  server = await listenHttp(0, "127.0.0.1");
  server.serve((_request, response) => response.end("served"));
  port = Number(new URL(server.address).port);
});
afterAll(() => server.close());

/** Sends a line as it is, since a well-behaved client would mend it first. */
async function answerTo(line: string): Promise<string> {
  const socket = net.connect(port, "127.0.0.1");
  socket.end(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = "";
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  await once(socket, "close");
  return answer;
}

test.each([
  ["GET /a%20b?q=%E0%A4%A", "200", "served"],
  ["GET /%E0%A4%A", "400", "percent sign"],
  ["GET /a%00b", "400", "zero byte"],
  ["TRACE /", "405", "TRACE"],
])("%s is answered with %s", async (line, status, words) => {
  const answer = await answerTo(line);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain(words);
});
