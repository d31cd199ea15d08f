import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest, readReport } from "../checks/reports";

function vitestFile(...statuses: string[]) {
  return {
    name: "a.test.ts",
    status: "passed",
    message: "",
    assertionResults: statuses.map((status, index) => ({ fullName: `test ${index + 1}`, status })),
  };
}

describe("counting Vitest's report", () => {
  test("a skipped or unwritten test counts as failed", () => {
    const report = { testResults: [vitestFile("passed", "skipped", "todo"), vitestFile("failed", "passed")] };
    expect(countVitest(report)).toEqual({
      passed: 2,
      failed: 3,
      notes: ["test 2 (skipped)", "test 3 (todo)", "test 1"],
    });
  });

  test("a file that cannot be loaded counts as one failure", () => {
    const broken = { ...vitestFile(), status: "failed", message: "no such module" };
    expect(countVitest({ testResults: [broken] })).toEqual({
      passed: 0,
      failed: 1,
      notes: ["a.test.ts: no such module"],
    });
  });
});

describe("counting Playwright's report", () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

  test("all passed", () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 0, notes: [] });
  });

  test("failed, flaky and skipped tests and errors outside tests are failures", () => {
    const report = {
      stats: { expected: 3, unexpected: 2, flaky: 1, skipped: 1 },
      errors: [{ message: "no server" }],
    };
    expect(countPlaywright(report)).toMatchObject({ passed: 3, failed: 5 });
  });
});

describe("a runner that did not get to its report", () => {
  test.each([
    [null, "the runner was ended by a signal and left no report"],
    [1, "the runner ended with code 1 and left no report"],
  ])("ended with %s", (code, note) => {
    const result = readReport("tests/.output/no-such-report.json", code, countVitest);
    expect(result).toEqual({ passed: 0, failed: 1, notes: [note] });
  });
});
