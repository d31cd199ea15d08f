import type { Column } from "@/components/compare/columns";
import { say } from "@/lib/language/say";

/** What the head of the screen says differently of documents and of positions. */
export function kindWords(kind: Column["kind"]) {
  return {
    kicker: say(`compare.kicker.${kind}`),
    lede: say(`compare.lede.${kind}`),
    /** Names the table. */
    table: say(`compare.table.${kind}`),
    /** An empty cell. */
    silent: say(`compare.silent.${kind}`),
  };
}
