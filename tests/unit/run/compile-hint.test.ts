import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compileHint, hintCompile } from "@/lib/run/compile-hint.mjs";

test("the scripts that every page starts with are marked, once, and no others", () => {
  const build = mkdtempSync(path.join(tmpdir(), "parley-"));
  const write = (name: string, text: string) => writeFileSync(path.join(build, name), text);
  const read = (name: string) => readFileSync(path.join(build, name), "utf8");
  write("build-manifest.json", JSON.stringify({ rootMainFiles: ["main.js"] }));
  write("main.js", "main()");
  write("page.js", "page()");
  hintCompile(build);
  hintCompile(build);
  expect(read("main.js")).toBe(`${compileHint}main()`);
  expect(read("page.js")).toBe("page()");
});
