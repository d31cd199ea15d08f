import { faultIn } from "@/lib/record/entries";
import type { Fault } from "@/lib/record/fault";
import type { EntryType } from "@/lib/record/file-kinds";
import type { Lookup } from "@/lib/record/lookup";
import { textsAt } from "@/lib/record/values-at";

type Limit = { in: EntryType[]; at: string; words: number };

/** How many words a text may have, as `seeds/README.md` says. */
const limits: readonly Limit[] = [
  { in: ["clause", "spoken"], at: "summary", words: 45 },
  { in: ["round"], at: "account", words: 90 },
  { in: ["assessment"], at: "reason", words: 50 },
  { in: ["clause", "spoken", "round", "document", "outcome"], at: "citations.*.locator", words: 6 },
  { in: ["outcome"], at: "steps.*.citations.*.locator", words: 6 },
  { in: ["dispute"], at: "versions.*.citations.*.locator", words: 6 },
];

/** Texts are as short as the record promises. */
export function judgeLengths(lookup: Lookup): Fault[] {
  return limits.flatMap(({ in: types, at, words }) =>
    lookup.of(...types).flatMap((entry) =>
      textsAt(entry.raw, at).flatMap(({ path, value }) => {
        const count = value.split(/\s+/).filter((word) => word !== "").length;
        return count <= words ? [] : [faultIn(entry, path, `${count} words`, `at most ${words} words`)];
      }),
    ),
  );
}
