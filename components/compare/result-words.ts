import { countOf, formatNumber } from "@/components/format";

/** "92 clauses on 26 issues", or "21 of 92 clauses, on 6 issues" where filters leave some out. */
export function resultWords(shown: number, all: number, issues: number, noun = "clause"): string {
  if (shown === all) return `${countOf(all, noun)} on ${countOf(issues, "issue")}`;
  return `${formatNumber(shown)} of ${countOf(all, noun)}, on ${countOf(issues, "issue")}`;
}
