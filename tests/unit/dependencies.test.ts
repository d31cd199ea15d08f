import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { judgeAudit } from "../checks/audit";
import { countLicences, exceptions, isAllowed, listLocked, strangers } from "../checks/licences";

const ranges = z.optional(z.record(z.string(), z.string()));
const manifest = z.object({
  dependencies: ranges,
  devDependencies: ranges,
  allowScripts: z.optional(z.unknown()),
});

function read(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}

describe("what the project is made of", () => {
  const locked = listLocked();
  const used = locked.filter(({ dev }) => dev !== true);

  test("every package used in production is under a licence that lets it be used", () => {
    expect(used.length).toBeGreaterThan(100);
    expect(strangers(used)).toEqual([]);
    const unneeded = exceptions.filter(({ name }) => !used.some((each) => name.test(each.name)));
    expect(unneeded).toEqual([]);
  });

  test("every version is exact, and each package the very one that was locked", () => {
    const { dependencies, devDependencies } = manifest.parse(read("package.json"));
    const asked = Object.entries({ ...dependencies, ...devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
    const root = manifest.parse(read("package-lock.json").packages[""]);
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual(Object.fromEntries(asked));
    // Those for other systems alone were never fetched where the lock file was written.
    const unlocked = locked.filter(
      ({ integrity, optional }) => !integrity?.startsWith("sha512-") && !optional,
    );
    expect(unlocked).toEqual([]);
  });

  test("packages that would run a script when installed are known, and are not let", () => {
    const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript === true);
    expect([...new Set(scripted.map(({ name }) => name))].sort()).toEqual([
      "@prisma/engines",
      "esbuild",
      "prisma",
    ]);
    expect(manifest.parse(read("package.json")).allowScripts).toBeUndefined();
    expect(readFileSync("lib/run/prepare.mjs", "utf8")).toContain('"--ignore-scripts"');
  });
});

describe("a licence", () => {
  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["MIT AND ISC AND BSD-3-Clause", true],
    ["MIT and ISC", true],
    ["Apache-2.0 AND LGPL-3.0-or-later", false],
    ["GPL-3.0-only", false],
    ["SEE LICENSE IN LICENSE", false],
    ["", false],
  ])("%s is allowed: %s", (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });

  test("that is not allowed names its package, and so does one that is not there", () => {
    const packages = [{ name: "a", license: "GPL-3.0-only" }, { name: "b" }, { name: "c", license: "MIT" }];
    expect(strangers(packages)).toEqual(["a: GPL-3.0-only", "b: no licence"]);
    expect(countLicences([...packages, { name: "d", license: "MIT" }])[0]).toEqual(["MIT", 2]);
  });
});

describe("what npm audit found", () => {
  const weakness = (severity: string, fixAvailable: unknown) => ({
    a: { name: "a", severity, range: "<2.0.0", fixAvailable },
  });
  const judge = (vulnerabilities: unknown) =>
    judgeAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }));

  test("a grave weakness fails where a fixed version exists, and is told of where there is none", () => {
    const fix = { name: "a", version: "2.0.0", isSemVerMajor: true };
    expect(judge(weakness("high", fix))).toEqual({
      passed: 0,
      failed: 1,
      notes: ["a <2.0.0: high, a fixed version exists"],
    });
    expect(judge(weakness("critical", true)).failed).toBe(1);
    expect(judge(weakness("critical", false))).toEqual({
      passed: 1,
      failed: 0,
      notes: ["a <2.0.0: critical, no fixed version yet"],
    });
    expect(judge(weakness("moderate", true))).toEqual({ passed: 1, failed: 0, notes: [] });
    expect(judge({})).toEqual({ passed: 1, failed: 0, notes: [] });
  });

  test("where nobody could be asked, nothing was judged", () => {
    const refused = JSON.stringify({ message: "405 Method Not Allowed", error: { summary: "" } });
    expect(judgeAudit(refused)).toEqual({
      passed: 0,
      failed: 0,
      skipped: 1,
      notes: ["npm audit was not judged: 405 Method Not Allowed"],
    });
    expect(judgeAudit("")).toMatchObject({ passed: 0, skipped: 1 });
  });
});
