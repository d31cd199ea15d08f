import type { Lookups } from "@/components/statement/lookups";
import { stanceWords } from "@/components/words";
import { stances } from "@/lib/schemas/words";

/** What a coder put down, such as "water.release, offers", with the names of issues and stances. */
export function readingWords(reading: string, issues: Lookups["issues"]): string {
  const named = reading.split(", ").map((part) => {
    const stance = stances.find((each) => each === part);
    return stance === undefined ? (issues.get(part)?.label ?? part) : stanceWords(stance).word;
  });
  return named.join(", ");
}
