import * as z from "zod/mini";
import { type Statement, statement } from "@/lib/schemas/entities";
import { condition, quantity } from "@/lib/schemas/parts";

type Row = Record<string, string>;

const ids = (text: string) => (text === "" ? [] : text.split("; "));
const json = (text: string): unknown => (text === "" ? [] : JSON.parse(text));
/** A text that begins like a formula has an apostrophe before it in the table. */
const plain = (text: string) => text.replace(/^'(?=[=+\-@])/, "");

function some(row: Row, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (row[name] ? [[name, plain(row[name])]] : [])));
}

function speakerOf(row: Row) {
  if (!row.speaker_role) return {};
  return { speaker: { ...(row.speaker_name && { name: row.speaker_name }), role: row.speaker_role } };
}

/** A statement put together again from its row and from the rows of its citations. */
export function statementOfRow(row: Row, citations: readonly Row[]): Statement {
  return statement.parse({
    ...some(row, ["id", "party", "issue", "stance", "round", "document", "number", "summary", "evidence"]),
    ...some(row, [
      "certainty",
      "date",
      "date_precision",
      "continues",
      "change",
      "change_reason",
      "coder_note",
    ]),
    ...speakerOf(row),
    also: ids(row.also ?? ""),
    addressee: ids(row.addressee ?? ""),
    quantities: z.array(quantity).parse(json(row.quantities ?? "")),
    conditions: z.array(condition).parse(json(row.conditions ?? "")),
    ...(row.package && { package: { id: row.package, rule: row.package_rule } }),
    order: Number(row.order),
    citations: citations
      .filter((each) => each.statement === row.id)
      .map((each) => some(each, ["source", "locator", "note"])),
  });
}
