import { type Entry, faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { EntryType } from "@/lib/record/file-kinds";
import type { Lookup } from "@/lib/record/lookup";
import { textAt } from "@/lib/record/values-at";

/** Statements, outcomes and packages share one set of ids, because a condition may refer to any of them. */
const spaces: readonly EntryType[][] = [
  ["party"],
  ["issue-group"],
  ["issue"],
  ["round"],
  ["source"],
  ["document"],
  ["dispute"],
  ["clause", "spoken", "outcome", "package"],
];

/** No id is given twice, and no issue is assessed twice at a round. */
export function judgeUniqueIds(lookup: Lookup): Fault[] {
  const ids = spaces.flatMap((types) => repeated(lookup.of(...types), ["id"], "an id that is not taken"));
  const once = "one assessment per issue and round";
  return [...ids, ...repeated(lookup.of("assessment"), ["issue", "round"], once)];
}

function repeated(entries: readonly Entry[], fields: readonly string[], expected: string): Fault[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = fields.map((field) => textAt(entry.raw, field)).join("@");
    if (fields.some((field) => textAt(entry.raw, field) === undefined)) return [];
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry);
      return [];
    }
    const place = `${other.yaml.file}:${other.yaml.lineAt(other.path)}`;
    return [faultIn(entry, fields.slice(0, 1), describeFound(key), `${expected}; it stands at ${place}`)];
  });
}
