import type { Entry } from "@/lib/record/entries";
import type { EntryType } from "@/lib/record/file-kinds";
import type { RecordFile, RecordFolder } from "@/lib/record/folder";
import { textAt, valueAt } from "@/lib/record/values-at";

/** What the rules ask of a record: its entries by type and by id, faulty ones included. */
export type Lookup = {
  folder: string;
  files: readonly RecordFile[];
  of(...types: EntryType[]): Entry[];
  /** The entry with this id, the first where there are several. */
  find(id: string, ...types: EntryType[]): Entry | undefined;
  /** Whether all of these could be read, so that an id not found is an id that is not there. */
  complete(...types: EntryType[]): boolean;
  /** The round a statement or document belongs to, an outcome or an assessment stands at. */
  roundOf(entry: Entry): string | undefined;
  /** The round's place in the order of rounds. */
  ordinalOf(round: string): number | undefined;
};

/** Indexes a record's entries for the rules. */
export function indexEntries(content: RecordFolder): Lookup {
  const byType = new Map<EntryType, Entry[]>();
  for (const entry of content.entries) {
    const same = byType.get(entry.type);
    if (same === undefined) byType.set(entry.type, [entry]);
    else same.push(entry);
  }
  const byId = new Map<string, Entry>();
  for (const entry of content.entries.toReversed()) {
    const id = textAt(entry.raw, "id");
    if (id !== undefined) byId.set(`${entry.type} ${id}`, entry);
  }
  const documents = new Map((byType.get("document") ?? []).map((entry) => [entry.yaml, entry]));
  const find: Lookup["find"] = (id, ...types) => {
    return types.map((type) => byId.get(`${type} ${id}`)).find((entry) => entry !== undefined);
  };
  return {
    folder: content.folder,
    files: content.files,
    of: (...types) => types.flatMap((type) => byType.get(type) ?? []),
    find,
    complete: (...types) => !types.some((type) => content.incomplete.has(type)),
    roundOf: (entry) => {
      if (entry.type === "spoken") return entry.stem;
      return textAt(entry.type === "clause" ? documents.get(entry.yaml)?.raw : entry.raw, "round");
    },
    ordinalOf: (round) => {
      const ordinal = valueAt(find(round, "round")?.raw, ["ordinal"]);
      return typeof ordinal === "number" ? ordinal : undefined;
    },
  };
}
