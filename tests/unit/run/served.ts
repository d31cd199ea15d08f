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
