import { rmSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "@/lib/run/prepare.mjs";
import { outputFolder, runTool } from "./command";
import { checkDependencies } from "./dependencies";
import { countPlaywright, countVitest, type Result, readReport } from "./reports";
import { ensureSystem } from "./system";

export interface Step {
  name: string;
  title: string;
  /** Steps without which this one makes no sense. */
  needs: readonly string[];
  run(): Promise<Result>;
}

const passed: Result = { passed: 1, failed: 0, notes: [] };

async function runOnce(tool: string, args: readonly string[]): Promise<Result> {
  const code = await runTool(tool, args, "production");
  return code === 0 ? passed : { passed: 0, failed: 1, notes: [`${tool} ended with code ${code}`] };
}

function add(one: Result, other: Result): Result {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    notes: [...one.notes, ...other.notes],
  };
}

async function runVitest(project: string): Promise<Result> {
  const report = path.join(outputFolder, `${project}.json`);
  rmSync(report, { force: true });
  const options = ["--config", "tests/vitest.config.ts", "--project", project];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return readReport(report, await runTool("vitest", ["run", ...options, ...reporters]), countVitest);
}

async function runPlaywright(): Promise<Result> {
  const report = path.join(outputFolder, "e2e.json");
  rmSync(report, { force: true });
  const code = await runTool("playwright", ["test", "--config", "tests/playwright.config.ts"]);
  return readReport(report, code, countPlaywright);
}

async function checkSystem(): Promise<Result> {
  const missing = ensureSystem();
  return missing.length === 0 ? passed : { passed: 0, failed: missing.length, notes: missing };
}

async function build(): Promise<Result> {
  await ensureBuilt();
  return passed;
}

async function checkTypes(): Promise<Result> {
  const routes = await runOnce("next", ["typegen"]);
  return routes.failed > 0 ? routes : runOnce("tsc", ["--noEmit"]);
}

async function checkRecords(): Promise<Result> {
  const seeds = await runOnce("tsx", ["lib/record/check.ts", "seeds/ukraine-russia"]);
  return add(seeds, await runOnce("tsx", ["lib/record/check.ts", "tests/records/three-party"]));
}

/** Every check there is, in the order in which they run: the quick ones first. */
export const steps: readonly Step[] = [
  { name: "system", title: "Chromium, PostgreSQL and nginx", needs: [], run: checkSystem },
  {
    name: "lint",
    title: "format and lint",
    needs: [],
    run: () => runOnce("biome", ["check", "--config-path", "tests", "--error-on-warnings"]),
  },
  { name: "types", title: "types", needs: [], run: checkTypes },
  { name: "record", title: "the records", needs: [], run: checkRecords },
  {
    name: "dependencies",
    title: "licences, bill of materials and known weaknesses of packages",
    needs: [],
    run: checkDependencies,
  },
  { name: "unit", title: "unit tests", needs: [], run: () => runVitest("unit") },
  {
    name: "integration",
    title: "integration tests on embedded and real PostgreSQL",
    needs: ["system"],
    run: () => runVitest("integration"),
  },
  { name: "build", title: "production build", needs: [], run: build },
  {
    name: "processes",
    title: "several processes behind nginx",
    needs: ["system", "build"],
    run: () => runVitest("processes"),
  },
  {
    name: "hostile",
    title: "hostile requests, headers and load on the production build",
    needs: ["system", "build"],
    run: () => runVitest("hostile"),
  },
  { name: "e2e", title: "end to end in Chromium", needs: ["system", "build"], run: runPlaywright },
];
