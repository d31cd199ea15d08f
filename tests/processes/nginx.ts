import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../checks/command";
import { findNginx } from "../checks/system";

export type Nginx = {
  url: string;
  /** The folder of all that it writes. */
  home: string;
  /** Its log of requests; what it has not written yet is written every few seconds. */
  accessLog(): string;
  /** Its log of what went wrong. */
  errorLog(): string;
  stop(): Promise<void>;
};

type Options = {
  /** Where the processes of Parley listen. */
  upstreams: readonly string[];
  /** What else it is to serve, as a part of its configuration. */
  more?: (home: string) => string;
};

/** Puts one thing in the place of another; throws where the sample no longer has it. */
function put(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`deploy/nginx.conf has nothing like ${from}`);
  return text.replace(from, to);
}

/** deploy/nginx.conf as it stands, but for its places, ports and name. */
function configure(home: string, port: number, { upstreams, more }: Options): string {
  const servers = upstreams.map((each) => `server ${new URL(each).host} max_fails=0;`).join("\n");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  const changes: [RegExp, string][] = [
    [/^pid .*$/m, `pid ${home}/nginx.pid;`],
    [/\/var\/log\/nginx\//g, `${home}/`],
    [/\/var\/lib\/nginx\//g, `${home}/`],
    [/buffer=64k flush=5s/, "buffer=64k flush=1s"],
    [/listen 80/g, `listen 127.0.0.1:${port}`],
    [/server_name parley\.example;/, "server_name 127.0.0.1;"],
    [/(server 127\.0\.0\.1:\d+ max_fails=0;\s*)+/, `${servers}\n`],
    [/^http \{$/m, `http {\n${temporary.join("\n")}\n${more?.(home) ?? ""}`],
  ];
  const sample = readFileSync(path.join(root, "deploy/nginx.conf"), "utf8");
  return changes.reduce((text, [from, to]) => put(text, from, to), sample);
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/metrics`).then(
    () => true,
    () => false,
  );
}

/** Starts Debian's nginx on a free port with the sample configuration, in front of the given processes. */
export async function startNginx(options: Options): Promise<Nginx> {
  const nginx = findNginx();
  if (nginx === undefined) throw new Error("nginx is missing: apt-get install nginx");
  const home = mkdtempSync(path.join(tmpdir(), "parley-nginx-"));
  // Started by root it works as another user, who has to get at what it keeps.
  chmodSync(home, 0o755);
  const port = await freePort();
  const file = path.join(home, "nginx.conf");
  writeFileSync(file, configure(home, port, options));
  const child = spawn(nginx, ["-c", file, "-e", path.join(home, "error.log"), "-g", "daemon off;"], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}:\n${said}`);
    await pause(20);
  }
  return {
    url,
    home,
    accessLog: () => readFileSync(path.join(home, "parley.log"), "utf8"),
    errorLog: () => readFileSync(path.join(home, "error.log"), "utf8"),
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
