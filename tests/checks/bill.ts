import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { root } from "./command";

const run = promisify(execFile);
const manifest = z.looseObject({ devDependencies: z.optional(z.unknown()) });
const lock = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ dev: z.optional(z.boolean()) })),
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

/**
 * The bill of materials of what runs in production, in CycloneDX, as `npm sbom` writes it. Told to leave out what
 * is for development, npm leaves out what both need too, so it is shown a project without that.
 */
export async function writeBill(): Promise<string> {
  const { devDependencies: _tools, ...asked } = manifest.parse(readJson("package.json"));
  const { packages, ...rest } = lock.parse(readJson("package-lock.json"));
  const used = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  const locked = { ...rest, packages: { ...Object.fromEntries(used), "": asked } };
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bill-"));
  try {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify(asked));
    writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify(locked));
    const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
    const { stdout } = await run("npm", args, { cwd: folder, maxBuffer: 50_000_000 });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
