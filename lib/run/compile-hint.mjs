// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** V8's "explicit compile hint": read this file's functions at once, off the main thread, while it loads. */
export const compileHint = "//# allFunctionsCalledOnLoad\n";

/**
 * Marks the scripts that every page starts with. Left to itself, the browser reads each function when it is
 * first called, all in one long task at the start of the page.
 *
 * @param {string} build the folder of a production build
 */
export function hintCompile(build) {
  /** @type {{ rootMainFiles: string[] }} */
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(build, "build-manifest.json"), "utf8"));
  for (const name of rootMainFiles) {
    const file = path.join(build, name);
    const script = readFileSync(file, "utf8");
    if (!script.startsWith(compileHint)) writeFileSync(file, compileHint + script);
  }
}
