import { say } from "@/lib/language/say";
import type { SearchKind } from "@/lib/schemas/words";

/** What things of a kind are called together. */
export function kindsWords(kind: SearchKind): string {
  return say(`search.kinds.${kind}`);
}
