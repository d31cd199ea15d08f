import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import path from "node:path";

const postgresHome = "/usr/lib/postgresql";

function findExecutable(name: string, folders: readonly string[]): string | undefined {
  return folders
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function searchPath(): string[] {
  return (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
}

/** The system's Chromium, or undefined. */
export function findChromium(): string | undefined {
  return findExecutable("chromium", [...searchPath(), "/usr/bin"]);
}

/** `initdb` of the newest PostgreSQL; Debian keeps it outside the search path. */
export function findInitdb(): string | undefined {
  const versions = existsSync(postgresHome) ? readdirSync(postgresHome) : [];
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  return findExecutable("initdb", [
    ...newestFirst.map((version) => path.join(postgresHome, version, "bin")),
    ...searchPath(),
  ]);
}

/** nginx; Debian keeps it where only root looks. */
export function findNginx(): string | undefined {
  return findExecutable("nginx", [...searchPath(), "/usr/sbin"]);
}

/** wrk, which asks faster than nginx answers. */
export function findWrk(): string | undefined {
  return findExecutable("wrk", searchPath());
}

type Part = { name: string; package: string; find: () => string | undefined };

const ofTests: readonly Part[] = [
  { name: "Chromium", package: "chromium", find: findChromium },
  { name: "PostgreSQL", package: "postgresql", find: findInitdb },
  { name: "nginx", package: "nginx", find: findNginx },
];
/** The same and what only measurements need. */
export const ofBench: readonly Part[] = [...ofTests, { name: "wrk", package: "wrk", find: findWrk }];

function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : undefined;
}

function installPackages(names: readonly string[], prefix: readonly string[]): void {
  const environment = ["env", "DEBIAN_FRONTEND=noninteractive"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...names]]) {
    const [command = "env", ...rest] = [...prefix, ...environment, "apt-get", "-q", ...args];
    execFileSync(command, rest, { stdio: ["ignore", "inherit", "inherit"] });
  }
}

/**
 * Sees to the programs that tests need, from Debian's packages where they are absent and the user may install.
 * Gives one line per part that is still missing, saying what to install.
 */
export function ensureSystem(parts = ofTests): string[] {
  const absent = parts.filter((part) => part.find() === undefined);
  const prefix = absent.length > 0 && existsSync("/usr/bin/apt-get") ? rootPrefix() : undefined;
  if (prefix) {
    console.log(`Installing ${absent.map((part) => part.name).join(" and ")} from Debian's packages`);
    try {
      installPackages(
        absent.map((part) => part.package),
        prefix,
      );
    } catch (error) {
      console.error(`apt-get failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return absent
    .filter((part) => part.find() === undefined)
    .map((part) => `${part.name} is missing. Install it: sudo apt-get install ${part.package}`);
}
