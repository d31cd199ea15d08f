import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { runChild } from "@/tests/integration/setup/child";
import { inventedRecord, root } from "@/tests/integration/setup/record";

export const serveFile = "lib/run/serve.ts";

export type Home = {
  /** A folder for the data, not yet there, and one that holds a record. */
  data: string;
  records: string;
  path: string;
  remove(): void;
};

/** A place of its own for one start, with a copy of a small record in it. */
export function makeHome(folder = inventedRecord): Home {
  const home = mkdtempSync(path.join(tmpdir(), "parley-start-"));
  const records = path.join(home, "records");
  mkdirSync(records);
  cpSync(path.join(root, folder), path.join(records, path.basename(folder)), { recursive: true });
  return {
    data: path.join(home, "data"),
    records,
    path: home,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

type Options = Omit<Parameters<typeof runChild>[2] & object, "environment">;

/** Starts the server with the given settings and expects it to end with code 1; gives its lines of error. */
export async function expectRefusal(
  environment: Record<string, string>,
  options: Options = {},
): Promise<string[]> {
  const ended = await runChild(serveFile, [], {
    environment: { HOST: "127.0.0.1", PORT: "0", ...environment },
    ...options,
  });
  expect(ended.code, ended.out + ended.err).toBe(1);
  expect(ended.out).not.toContain("Parley is ready");
  return ended.err.trimEnd().split("\n");
}
