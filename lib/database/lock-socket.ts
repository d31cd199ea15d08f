import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir, rename, rm } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { codeOf } from "@/lib/run/fault";

export type Listener = { name: string; close(): Promise<void> };

/** Listens under a fresh name that begins with the process id; at that name the socket always answers. */
export async function listenInFolder(folder: string): Promise<Listener> {
  for (;;) {
    const base = `${process.pid}-${randomBytes(4).toString("hex")}`;
    const name = `${base}.sock`;
    // Bound under another name first: between bind and listen a living socket refuses connections.
    const unborn = path.join(folder, `${base}.new`);
    const server = await listen(unborn);
    try {
      await rename(unborn, path.join(folder, name));
    } catch (error) {
      await closeServer(server);
      // Somebody who was clearing up took it for a left-over.
      if (codeOf(error) === "ENOENT") continue;
      throw error;
    }
    const close = async () => {
      await rm(path.join(folder, name), { force: true });
      await closeServer(server);
    };
    return { name, close };
  }
}

/** Listens at a fixed place, or gives undefined where somebody else does. */
export async function listenAlone(place: string): Promise<Listener | undefined> {
  try {
    const server = await listen(place);
    return { name: place, close: () => closeServer(server) };
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") return undefined;
    throw error;
  }
}

/** The process ids of the sockets in a folder that answer, without one's own; removes those of the dead. */
export async function answeringSockets(folder: string, own: string): Promise<string[]> {
  const alive: string[] = [];
  for (const name of await readdir(folder)) {
    if (name === own || !/\.(sock|new)$/.test(name)) continue;
    if (await answers(path.join(folder, name))) {
      if (name.endsWith(".sock")) alive.push(name.slice(0, name.indexOf("-")));
    } else {
      await rm(path.join(folder, name), { force: true });
    }
  }
  return alive;
}

/** Only a refusal or a missing file proves that nobody listens; any other failure counts as an answer. */
async function answers(place: string): Promise<boolean> {
  const socket = net.connect(place);
  try {
    await once(socket, "connect");
    return true;
  } catch (error) {
    const code = codeOf(error);
    return code !== "ECONNREFUSED" && code !== "ENOENT";
  } finally {
    socket.destroy();
  }
}

async function listen(place: string): Promise<net.Server> {
  const server = net.createServer((connection) => connection.destroy());
  server.listen(place);
  await once(server, "listening");
  server.unref();
  return server;
}

function closeServer(server: net.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
