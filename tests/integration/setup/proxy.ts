import { once } from "node:events";
import net from "node:net";

export type Proxy = {
  /** The same address by way of this proxy. */
  url: string;
  /** Lets nothing through, and says nothing of it. */
  silence(): void;
  speak(): void;
  close(): void;
};

/** A way to a server that can fall silent without any connection breaking, as a network does. */
export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<net.Socket>();
  let silent = false;
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      if (silent) one.pause();
      one.on("data", (chunk) => other.write(chunk));
      one.on("close", () => other.destroy());
      one.on("error", () => other.destroy());
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const through = new URL(url);
  through.port = typeof address === "object" && address !== null ? String(address.port) : "";
  return {
    url: through.href,
    silence: () => {
      silent = true;
      for (const socket of sockets) socket.pause();
    },
    speak: () => {
      silent = false;
      for (const socket of sockets) socket.resume();
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
