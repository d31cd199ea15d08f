import { type WrittenTable, writeTable } from "@/lib/export/data-package/table";
import type { WholeRecord } from "@/lib/schemas/record-data";
import {
  certainties,
  conditionWhens,
  datePrecisions,
  evidenceKinds,
  linkTypes,
  packageRules,
  qualifiers,
  stances,
} from "@/lib/schemas/words";

/** What the parties said, with the conditions and the quantities of each statement in tables of their own. */
export function statementTables({ statements }: WholeRecord): WrittenTable[] {
  const ofStatement = { field: "statement", resource: "statements", reference: "id" };
  return [
    writeTable({
      name: "statements",
      title:
        "What each party demanded, offered, accepted or refused; a clause is a statement with a document",
      rows: statements,
      primaryKey: "id",
      foreignKeys: [
        { field: "party", resource: "parties", reference: "id" },
        { field: "issue", resource: "issues", reference: "id" },
        { field: "round", resource: "rounds", reference: "id" },
        { field: "document", resource: "documents", reference: "id" },
        { field: "continues", resource: "", reference: "id" },
      ],
      fields: ({ needed, text, integer, list }) => [
        needed("id", (row) => row.id),
        needed("party", (row) => row.party),
        text("speaker_name", (row) => row.speaker?.name),
        text("speaker_role", (row) => row.speaker?.role),
        needed("issue", (row) => row.issue),
        list("also", (row) => row.also, "Ids of other issues that it touches."),
        needed("stance", (row) => row.stance, { words: stances }),
        list("addressee", (row) => row.addressee, "Ids of the parties that would have to act."),
        needed("round", (row) => row.round),
        text("document", (row) => row.document),
        text("number", (row) => row.number),
        needed("summary", (row) => row.summary),
        text("package", (row) => row.package?.id),
        text("package_rule", (row) => row.package?.rule, { words: packageRules }),
        needed("evidence", (row) => row.evidence, { words: evidenceKinds }),
        needed("certainty", (row) => row.certainty, { words: certainties }),
        needed("date", (row) => row.date, { description: "A day, a month or a year." }),
        needed("date_precision", (row) => row.date_precision, { words: datePrecisions }),
        text("continues", (row) => row.continues),
        text("change", (row) => row.change, { words: linkTypes }),
        text("change_reason", (row) => row.change_reason),
        text("coder_note", (row) => row.coder_note),
        integer("order", (row) => row.order),
      ],
    }),
    writeTable({
      name: "conditions",
      title: "What must hold before a statement does",
      rows: statements.flatMap(({ id, conditions }) =>
        conditions.map((each, place) => ({ statement: id, place, ...each })),
      ),
      primaryKey: ["statement", "place"],
      foreignKeys: [ofStatement],
      fields: ({ needed, integer, list }) => [
        needed("statement", (row) => row.statement),
        integer("place", (row) => row.place),
        needed("when", (row) => row.when, { words: conditionWhens }),
        needed("text", (row) => row.text),
        list("refs", (row) => row.refs, "Ids of statements, outcomes or packages."),
      ],
    }),
    writeTable({
      name: "quantities",
      title: "Numbers and dates in statements",
      rows: statements.flatMap(({ id, quantities }) =>
        quantities.map((each, place) => ({ statement: id, place, ...each })),
      ),
      primaryKey: ["statement", "place"],
      foreignKeys: [ofStatement],
      fields: ({ needed, text, integer }) => [
        needed("statement", (row) => row.statement),
        integer("place", (row) => row.place),
        needed("value", (row) => row.value, { description: "A number, or a date where the unit is date." }),
        text("value_to", (row) => row.value_to),
        needed("unit", (row) => row.unit),
        needed("what", (row) => row.what),
        needed("qualifier", (row) => row.qualifier, { words: qualifiers }),
      ],
    }),
  ];
}
