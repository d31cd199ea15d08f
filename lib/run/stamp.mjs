// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** @param {string} place @returns {string[]} the files at and under a place, in a fixed order */
function filesUnder(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

/**
 * A hash over the names and the content of files and of folders with all that is in them.
 *
 * @param {string} root
 * @param {readonly string[]} places relative to root
 * @param {string} [leftOut] a folder below them that does not count
 * @returns {string}
 */
export function hashOf(root, places, leftOut) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesUnder(path.join(root, place)))) {
    const name = path.relative(root, file);
    if (leftOut !== undefined && name.startsWith(path.join(leftOut, path.sep))) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} file @returns {string | undefined} its text, or undefined where it cannot be read */
export function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Does some work unless it was done for the same hash. The stamp is taken away first, so work that is cut
 * short is done again.
 *
 * @param {string} stamp the file that holds the hash of what the work was last done for
 * @param {string} hash
 * @param {() => Promise<void>} work
 */
export async function unlessStamped(stamp, hash, work) {
  if (readIfThere(stamp) === hash) return;
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, hash);
}
