import * as z from "zod/mini";
import { formatAmount, formatDate, formatList } from "@/components/format";
import { quantityRoleWords, whenWords } from "@/components/words";
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
    return parts.map(([key, words]) => `${fieldName(key ?? "")}: ${words}`).join("; ");
  }
  if ("when" in known.data) {
    const { when, text, refs } = known.data;
    const named = refs.length === 0 ? "" : ` (names ${formatList(refs.map((id) => nameOf(id, names)))})`;
    return `${whenWords(when)} ${text}${named}`;
  }
  if ("locator" in known.data) {
    const { source, locator, note } = known.data;
    return [nameOf(source, names), `at: ${locator}`, note].filter(Boolean).join(", ");
  }
  const figure = `${formatAmount(known.data)} ${known.data.what}`;
  if (!("role" in known.data)) return figure;
  const { role, to, by, doubt } = known.data;
  const receivers = to.length === 0 ? "" : `to ${formatList(to.map((id) => nameOf(id, names)))}`;
  const account = by === undefined ? "" : `by ${nameOf(by, names)}’s account`;
  return [`${quantityRoleWords(role)}: ${figure}`, receivers, account, doubt].filter(Boolean).join(", ");
}

/** What a field of the record is called: its own name, in words. */
export function fieldName(field: string): string {
  return field.replaceAll("_", " ");
}

/** A value of the record for the reader, a line for each part of a list; ids by what they are called. */
export function valueLines(value: unknown, names: Names): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? ["none"] : value.flatMap((each) => oneLine(each, names));
  return [oneLine(value, names)];
}

function oneLine(value: unknown, names: Names): string {
  if (typeof value === "string") {
    return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value) : nameOf(value, names);
  }
  if (value === null) return "none";
  if (Array.isArray(value)) return formatList(value.map((each) => oneLine(each, names)));
  const object = anything.safeParse(value);
  return object.success ? objectWords(object.data, names) : String(value);
}
