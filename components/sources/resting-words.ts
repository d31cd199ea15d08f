import { formatList } from "@/components/format";
import type { SourceCounts } from "@/lib/domain/source-uses";
import { say } from "@/lib/language/say";

/** What may rest on a source, in the order in which it is told. */
export const restingKinds = ["statements", "outcomes", "disputes", "documents", "rounds"] as const;

/** How much rests on a source: "12 statements, 1 outcome and 2 disputed facts". */
export function restingWords(counts: SourceCounts): string {
  const told = restingKinds.filter((kind) => counts[kind] > 0);
  if (told.length === 0) return say("sources.unused");
  return formatList(told.map((kind) => say(`sources.${kind}`, { count: counts[kind] })));
}
