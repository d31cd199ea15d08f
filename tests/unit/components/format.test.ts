import { describe, expect, test } from "vitest";
import { resultWords } from "@/components/compare/result-words";
import { comparisonTitle } from "@/components/compare/titles";
import { formatDate, formatLanguage, formatList, formatNumber, formatWindow } from "@/components/format";
import { formatAmount } from "@/components/format-amount";

describe("dates keep the precision of the record", () => {
  test.each([
    ["2025-06-02", "2 June 2025"],
    ["2025-06", "June 2025"],
    ["2014", "2014"],
  ])("%s", (date, words) => {
    expect(formatDate(date)).toBe(words);
    expect(formatDate(date)).toBe(words);
  });
});

test.each([
  ["2–15 June 2025", { from: "2025-06-02", to: "2025-06-15" }],
  ["23 January – 30 June 2026", { from: "2026-01-23", to: "2026-06-30" }],
  ["24 December 2025 – 22 January 2026", { from: "2025-12-24", to: "2026-01-22" }],
  ["2 June 2025", { from: "2025-06-02", to: "2025-06-02" }],
  ["4 June 2025", undefined],
])("the days of a round: %s", (words, window) => {
  expect(formatWindow({ date: "2025-06-04", ...(window && { window }) })).toBe(words);
});

describe("the figure of a quantity", () => {
  test.each([
    ["at least 30 days", { value: 30, unit: "days", qualifier: "at-least" as const }],
    ["about 2–3 days", { value: 2, value_to: 3, unit: "days", qualifier: "about" as const }],
    ["1,000 prisoners", { value: 1000, unit: "prisoners", qualifier: "exactly" as const }],
    ["12 May 2025", { value: "2025-05-12", unit: "date", qualifier: "exactly" as const }],
    [
      "at most May 2025 – June 2025",
      { value: "2025-05", value_to: "2025-06", unit: "date", qualifier: "at-most" as const },
    ],
  ])("%s", (words, quantity) => {
    expect(formatAmount(quantity)).toBe(words);
  });
});

test("numbers, lists and languages in words", () => {
  expect(formatNumber(1200)).toBe("1,200");
  expect([formatList(["a"]), formatList(["a", "b", "c"])]).toEqual(["a", "a, b and c"]);
  expect(formatLanguage("uk")).toBe("Ukrainian");
});

test("a comparison is called by its documents, or by their number", () => {
  expect(comparisonTitle(["First paper: on a truce", "Second paper"])).toBe("First paper and Second paper");
  expect(comparisonTitle(["a", "b", "c"])).toBe("Three documents side by side");
});

test("the result says how much the filters leave", () => {
  expect(resultWords(92, 92, 30, "document")).toBe("92 clauses on 30 issues");
  expect(resultWords(1, 92, 1, "document")).toBe("1 of 92 clauses, on 1 issue");
});
