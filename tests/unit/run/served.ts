import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import { onTestFinished } from "vitest";
import { answering } from "@/lib/run/answer";
import { followText } from "@/tests/unit/run/followed";

/** Serves what a listener answers, behind what is kept of it, until the test is over. */
export async function serveBy(listener: RequestListener, readInForce = async () => "revision 1") {
  const following = followText(readInForce);
  await following.read().catch(() => null);
  const { listener: answer } = answering(listener, { build: "b1", following });
  const server = http.createServer(answer);
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const fetchFrom = (path: string, options?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${path}`, options);
  return { fetchFrom, learn: () => following.read() };
}

export const html = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };

/** Serves one answer behind the tags, and counts how often it was made. */
export async function serveAnswer(
  {
    status = 200,
    headers = html,
    body = "<p>A page</p>",
  }: { status?: number; headers?: Record<string, string>; body?: string },
  readInForce = async () => "revision 1",
) {
  let drawn = 0;
  const listener: RequestListener = async (request, response) => {
    drawn += 1;
    // As the framework does.
    delete request.headers.rsc;
    await new Promise((resolve) => setImmediate(resolve));
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
  const { fetchFrom, learn } = await serveBy(listener, readInForce);
  const ask = (path: string, sent: Record<string, string> = {}, method = "GET") =>
    fetchFrom(path, { headers: sent, method });
  return { ask, drawn: () => drawn, learn };
}
