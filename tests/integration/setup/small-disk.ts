import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@/tests/integration/setup/record";

export type SmallDisk = {
  folder: string;
  /** Starts a command where the disk can be seen. */
  prefix: readonly string[];
  /** Fills the disk but for so many bytes. */
  fill(leave: number): void;
  empty(): void;
  remove(): Promise<void>;
};

/**
 * A disk in memory that only processes under `prefix` see: it lives in a mount namespace of its own, and
 * ends with it. Needs `unshare` and `nsenter` (util-linux).
 */
export async function makeSmallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-disk-"));
  const isRoot = process.getuid?.() === 0;
  const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs "${folder}" && echo mounted && exec cat`;
  const alone = isRoot ? ["--mount"] : ["--user", "--map-root-user", "--mount"];
  // It reads its input to the end, so it ends with this process at the latest.
  const keeper = spawn("unshare", [...alone, "sh", "-c", mount], { stdio: ["pipe", "pipe", "inherit"] });
  await once(keeper.stdout, "data");
  const into = isRoot ? ["--mount"] : ["--user", "--preserve-credentials", "--mount"];
  const enter = ["--target", String(keeper.pid), ...into, "--", "sh", "-c"];
  const sh = (script: string) => execFileSync("nsenter", [...enter, script], { encoding: "utf8" });
  return {
    folder,
    // Entering leaves the working folder behind.
    prefix: ["nsenter", ...enter, 'cd "$0" && exec "$@"', root],
    fill: (leave) => {
      const free = Number(sh(`df --block-size=1 --output=avail "${folder}" | tail -n 1`));
      sh(`fallocate -l ${free - leave} "${folder}/ballast"`);
    },
    empty: () => {
      sh(`rm "${folder}/ballast"`);
    },
    remove: async () => {
      keeper.stdin.end();
      await once(keeper, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
