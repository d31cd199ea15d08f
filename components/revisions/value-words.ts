import * as z from "zod/mini";
import { formatDate, formatList } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import { quantityRoleWords, whenWords } from "@/components/words";
import { say } from "@/lib/language/say";
import { citation, condition, outcomeQuantity, quantity } from "@/lib/schemas/parts";

/** What the ids of a record are called; ids are unique across all its kinds of entries. */
export type Names = ReadonlyMap<string, string>;

const anything = z.record(z.string(), z.unknown());
const shortForms = z.union([condition, quantity, outcomeQuantity, citation]);

function nameOf(id: string, names: Names): string {
  return names.get(id) ?? id;
}

function objectWords(value: Record<string, unknown>, names: Names): string {
  const known = shortForms.safeParse(value);
  if (!known.success) {
    const parts = Object.entries(value).map(([key, each]) => [key, valueLines(each, names).join(", ")]);
    const told = parts.map(([key = "", value = ""]) =>
      say("revisions.pair", { name: fieldName(key), value }),
    );
    return told.join("; ");
  }
  if ("when" in known.data) {
    const { when, text, refs } = known.data;
    const told = `${whenWords(when)} ${text}`;
    if (refs.length === 0) return told;
    return say("revisions.names", { text: told, list: formatList(refs.map((id) => nameOf(id, names))) });
  }
  if ("locator" in known.data) {
    const { source, locator, note } = known.data;
    return [nameOf(source, names), say("revisions.locator", { locator }), note].filter(Boolean).join(", ");
  }
  const figure = `${formatAmount(known.data)} ${known.data.what}`;
  if (!("role" in known.data)) return figure;
  const { role, to, by, doubt } = known.data;
  const list = formatList(to.map((id) => nameOf(id, names)));
  return [
    say("revisions.pair", { name: quantityRoleWords(role), value: figure }),
    to.length === 0 ? "" : say("revisions.to", { list }),
    by === undefined ? "" : say("revisions.by", { party: nameOf(by, names) }),
    doubt,
  ]
    .filter(Boolean)
    .join(", ");
}

/** What a field of the record is called; where the language has no word for it, its own name. */
export function fieldName(field: string): string {
  return say("revisions.field", { field, name: field.replaceAll("_", " ") });
}

/** A value of the record for the reader, a line for each part of a list; ids by what they are called. */
export function valueLines(value: unknown, names: Names): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [say("revisions.none")] : value.flatMap((each) => oneLine(each, names));
  return [oneLine(value, names)];
}

function oneLine(value: unknown, names: Names): string {
  if (typeof value === "string") {
    return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value) : nameOf(value, names);
  }
  if (value === null) return say("revisions.none");
  if (Array.isArray(value)) return formatList(value.map((each) => oneLine(each, names)));
  const object = anything.safeParse(value);
  return object.success ? objectWords(object.data, names) : String(value);
}
