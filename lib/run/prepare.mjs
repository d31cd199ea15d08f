// @ts-check
import { spawn } from "node:child_process";
import path from "node:path";
import { hintCompile } from "./compile-hint.mjs";
import { step } from "./progress.mjs";
import { hashOf, readIfThere, unlessStamped } from "./stamp.mjs";

/** The folder of the whole project. */
export const root = path.resolve(import.meta.dirname, "../..");

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} */
function packagesIn(file) {
  const text = readIfThere(path.join(root, file));
  return text === undefined ? undefined : JSON.parse(text).packages;
}

/**
 * npm writes down what it has installed as the last thing it does, so an installation that was cut short
 * has no list. Packages for other systems are locked but not installed: those are optional.
 *
 * @returns {boolean}
 */
export function isInstalled() {
  const locked = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked).every(([place, { version, integrity, optional }]) => {
    if (place === "") return true;
    const found = installed[place];
    return found === undefined
      ? optional === true
      : found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<void>} rejected with what was run and its code where that is not 0
 */
function run(command, args, environment = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...environment },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32" && command === "npm",
    });
    child.once("error", fail);
    child.once("exit", (code, signal) => {
      if (code === 0) done();
      else
        fail(
          new Error(`${[path.basename(command), ...args].join(" ")} ended with ${signal ?? `code ${code}`}`),
        );
    });
  });
}

/** @returns {Promise<void>} once the packages of package-lock.json are in node_modules */
export async function ensureInstalled() {
  if (isInstalled()) return;
  // No package needs a script of its own run when it is installed, and none gets to run one.
  const options = ["--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  await step("Installing packages", () => run("npm", ["ci", ...options]));
}

/** @returns {Promise<void>} once the database client is generated from the schema as it stands, and fonts are sliced */
export async function ensureGenerated() {
  const places = ["prisma/schema.prisma", "prisma/prisma.config.ts", "package-lock.json"];
  await unlessStamped(path.join(root, "prisma/generated/stamp"), hashOf(root, places), () =>
    step("Generating the database client", () =>
      run(process.execPath, [
        "node_modules/prisma/build/index.js",
        "generate",
        "--config=prisma/prisma.config.ts",
      ]),
    ),
  );
  await unlessStamped(
    path.join(root, "app/fonts/stamp"),
    hashOf(root, ["lib/fonts", "package-lock.json"]),
    () => step("Slicing the fonts", () => run(process.execPath, ["--import", "tsx", "lib/fonts/slice.ts"])),
  );
}

/** @returns {Promise<void>} once the production build is made from the sources as they stand */
export async function ensureBuilt() {
  const places = [
    "app",
    "components",
    "lib",
    "prisma",
    "next.config.mjs",
    "package-lock.json",
    "tsconfig.json",
  ];
  await unlessStamped(path.join(root, ".next/stamp"), hashOf(root, places, "prisma/generated"), () =>
    step("Building the pages", async () => {
      await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" });
      hintCompile(path.join(root, ".next"));
    }),
  );
}
