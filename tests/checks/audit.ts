import { execFile } from "node:child_process";
import * as z from "zod/mini";
import { root } from "./command";
import type { Result } from "./reports";

const grave = ["high", "critical"];

const answer = z.union([
  z.object({
    vulnerabilities: z.record(
      z.string(),
      z.object({ severity: z.string(), range: z.string(), fixAvailable: z.unknown() }),
    ),
  }),
  z.object({ message: z.string() }),
]);

/**
 * What `npm audit --json` found: a weakness of high severity or above fails where there is a version without it.
 * Where nobody could be asked, nothing was judged, and that is said.
 */
export function judgeAudit(printed: string): Result {
  const read = answer.safeParse(parseJson(printed));
  if (!read.success) return notJudged("npm audit printed nothing that can be read");
  if ("message" in read.data) return notJudged(read.data.message);
  const found = Object.entries(read.data.vulnerabilities).filter(([, { severity }]) =>
    grave.includes(severity),
  );
  const toFix = found.filter(([, { fixAvailable }]) => fixAvailable !== false);
  return {
    passed: toFix.length === 0 ? 1 : 0,
    failed: toFix.length,
    notes: found.map(
      ([name, { severity, range, fixAvailable }]) =>
        `${name} ${range}: ${severity}, ${fixAvailable === false ? "no fixed version yet" : "a fixed version exists"}`,
    ),
  };
}

function notJudged(why: string): Result {
  const reason = why.trim().split("\n", 1)[0];
  return { passed: 0, failed: 0, skipped: 1, notes: [`npm audit was not judged: ${reason}`] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks the registry what is known of the packages in the lock file. */
export function runAudit(): Promise<Result> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 50_000_000, timeout: 120_000 };
    // It ends with 1 where it found something: what it printed tells.
    execFile("npm", ["audit", "--json"], options, (_error, printed) => resolve(judgeAudit(printed)));
  });
}
