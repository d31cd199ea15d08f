import { existsSync, readFileSync } from "node:fs";
import * as z from "zod/mini";

export interface Result {
  passed: number;
  failed: number;
  /** What could not be judged here, each with a note that says why. */
  skipped?: number;
  /** One line per failure or reason, for the summary. */
  notes: string[];
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.object({ message: z.optional(z.string()) })),
});

/** Whatever is not passed is failed: a test left out proves nothing. A file that cannot load counts as one. */
export function countVitest(report: unknown): Result {
  const files = vitestReport.parse(report).testResults;
  const tests = files.flatMap((file) =>
    file.assertionResults.length === 0
      ? [{ fullName: `${file.name}: ${file.message || "no test in it"}`, status: "failed" }]
      : file.assertionResults,
  );
  const failures = tests.filter((test) => test.status !== "passed");
  return {
    passed: tests.length - failures.length,
    failed: failures.length,
    notes: failures.map((test) => `${test.fullName}${test.status === "failed" ? "" : ` (${test.status})`}`),
  };
}

/** As for Vitest; a test that passed only on a second try counts as failed too. */
export function countPlaywright(report: unknown): Result {
  const { stats, errors } = playwrightReport.parse(report);
  const left = stats.skipped + stats.flaky;
  return {
    passed: stats.expected,
    failed: stats.unexpected + left + errors.length,
    notes: [
      ...(stats.unexpected > 0 ? [`${stats.unexpected} failed, named above`] : []),
      ...(left > 0 ? [`${left} skipped or flaky, which counts as failed`] : []),
      ...errors.map((error) => error.message ?? "an error outside any test"),
    ],
  };
}

/** Reads the JSON report that a runner left; a run without tests, or one that ended badly, counts as failed. */
export function readReport(file: string, code: number | null, count: (report: unknown) => Result): Result {
  const end = code === null ? "was ended by a signal" : `ended with code ${code}`;
  if (!existsSync(file)) return { passed: 0, failed: 1, notes: [`the runner ${end} and left no report`] };
  const result = count(JSON.parse(readFileSync(file, "utf8")));
  if (result.failed > 0 || (code === 0 && result.passed > 0)) return result;
  const reason = result.passed === 0 ? "no test ran" : `the runner ${end}`;
  return { ...result, failed: 1, notes: [reason] };
}
