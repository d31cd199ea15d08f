import type { Fault } from "@/lib/record/fault";
import type { EntryType, FileKind } from "@/lib/record/file-kinds";
import { textAt, valuesAt } from "@/lib/record/values-at";
import type { Path, YamlFile } from "@/lib/record/yaml-file";

/** One party, round, clause … as it stands in its file, not yet judged. */
export type Entry = {
  type: EntryType;
  yaml: YamlFile;
  /** File name without folder and ending. */
  stem: string;
  /** Where it stands in its file. */
  path: Path;
  raw: unknown;
  /** What a fault calls it. */
  label: string;
};

/** Splits a file into its entries, in the file's order; those nested in an entry follow it. */
export function splitEntries(kind: FileKind, yaml: YamlFile, stem: string): Entry[] {
  const tops = valuesAt(yaml.value, kind.holds === "list" ? "*" : "");
  return tops.flatMap(({ path, value }) => {
    const entry = (type: EntryType, inside: Path, raw: unknown): Entry => {
      return { type, yaml, stem, path: [...path, ...inside], raw, label: labelOf(raw) };
    };
    const nested = kind.nested.flatMap(({ at, entry: type }) =>
      valuesAt(value, at).map((found) => entry(type, found.path, found.value)),
    );
    return [entry(kind.entry, [], value), ...nested];
  });
}

/** A fault in a field of an entry, at that field's line. */
export function faultIn(entry: Entry, field: Path, found: string, expected: string): Fault {
  return {
    file: entry.yaml.file,
    line: entry.yaml.lineAt([...entry.path, ...field]),
    id: entry.label,
    field: field.length === 0 ? "-" : field.join("."),
    found,
    expected,
  };
}

/** Its id; an assessment has none and goes by issue and round, a group of spellings by its first. */
function labelOf(raw: unknown): string {
  const own = textAt(raw, "id");
  if (own !== undefined) return own.replaceAll(/\s+/g, " ");
  const issue = textAt(raw, "issue");
  const round = textAt(raw, "round");
  if (issue !== undefined && round !== undefined) return `${issue}@${round}`;
  const first = Array.isArray(raw) ? raw[0] : undefined;
  return typeof first === "string" ? first : "-";
}
