import { canonicalJson } from "@/lib/domain/canonical";
import {
  type EntryDifference,
  type EntryKind,
  entryKinds,
  type FieldDifference,
} from "@/lib/schemas/revision-views";

/** One entry of a record or of a snapshot, as far as two versions of it are compared. */
export type Entry = {
  kind: EntryKind;
  id: string;
  label: string;
  party?: string;
  issue?: string;
  fields: Readonly<Record<string, unknown>>;
};

function fieldDifferences(from: Entry["fields"], to: Entry["fields"]): FieldDifference[] {
  const names = new Set([...Object.keys(to), ...Object.keys(from)]);
  return [...names].flatMap((field): FieldDifference[] => {
    const [before, after] = [from[field], to[field]];
    if (before === undefined && after === undefined) return [];
    if (before === undefined) return [{ type: "added", field, to: after }];
    if (after === undefined) return [{ type: "removed", field, from: before }];
    const isSame = canonicalJson(before) === canonicalJson(after);
    return isSame ? [] : [{ type: "changed", field, from: before, to: after }];
  });
}

function told({ fields: _, ...entry }: Entry): Omit<EntryDifference, "type" | "fields"> {
  return entry;
}

function differencesOfKind(from: readonly Entry[], to: readonly Entry[]): EntryDifference[] {
  const [before, after] = [from, to].map((entries) => new Map(entries.map((entry) => [entry.id, entry])));
  const changedOrAdded = to.flatMap((entry): EntryDifference[] => {
    const earlier = before?.get(entry.id);
    if (earlier === undefined) return [{ ...told(entry), type: "added", fields: [] }];
    const fields = fieldDifferences(earlier.fields, entry.fields);
    return fields.length === 0 ? [] : [{ ...told(entry), type: "changed", fields }];
  });
  const removed = from
    .filter((entry) => !after?.has(entry.id))
    .map((entry): EntryDifference => ({ ...told(entry), type: "removed", fields: [] }));
  return [...changedOrAdded, ...removed];
}

/**
 * How the later of two versions differs from the earlier: kind by kind, in the order of the later, what was
 * removed last. The order of entries itself makes no difference.
 */
export function differencesOfEntries(from: readonly Entry[], to: readonly Entry[]): EntryDifference[] {
  return entryKinds.flatMap((kind) => {
    const ofKind = (entry: Entry) => entry.kind === kind;
    return differencesOfKind(from.filter(ofKind), to.filter(ofKind));
  });
}
