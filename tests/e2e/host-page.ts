import { once } from "node:events";
import http from "node:http";

export type HostPage = { url: string; close: () => Promise<void> };

/** Another site: serves one page with the given content on a free port of its own. */
export async function serveHostPage(body: string): Promise<HostPage> {
  const server = http.createServer((request, response) => {
    const found = request.url === "/";
    response.writeHead(found ? 200 : 204, { "content-type": "text/html; charset=utf-8" });
    response.end(found ? `<!doctype html><html lang="en"><title>Another site</title>${body}</html>` : "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host page has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
