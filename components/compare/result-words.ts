import type { Column } from "@/components/compare/columns";
import { say } from "@/lib/language/say";

/** "92 clauses on 26 issues", or "21 of 92 clauses, on 6 issues" where filters leave some out. */
export function resultWords(shown: number, all: number, issues: number, kind: Column["kind"]): string {
  if (shown === all) return say(`compare.result.${kind}`, { all, issues });
  return say(`compare.result_some.${kind}`, { shown, all, issues });
}
