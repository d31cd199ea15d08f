import { type WrittenTable, writeTable } from "@/lib/export/data-package/table";
import type { WholeRecord } from "@/lib/schemas/record-data";
import {
  completenesses,
  packageRules,
  partyKinds,
  roundKinds,
  sourceKinds,
  standings,
} from "@/lib/schemas/words";

/** Who negotiates about what, and when: the tables that the others refer to. */
export function outlineTables(record: WholeRecord): WrittenTable[] {
  const issues = record.issue_groups.flatMap(({ id, issues: all }) =>
    all.map((issue) => ({ group: id, ...issue })),
  );
  return [
    writeTable({
      name: "parties",
      title: "Who negotiates or mediates",
      rows: record.parties,
      primaryKey: "id",
      fields: ({ needed, text }) => [
        needed("id", (row) => row.id),
        needed("name", (row) => row.name),
        needed("short", (row) => row.short),
        needed("kind", (row) => row.kind, { words: partyKinds }),
        text("note", (row) => row.note),
      ],
    }),
    writeTable({
      name: "issue-groups",
      title: "Groups of issues, in the codebook's order",
      rows: record.issue_groups,
      primaryKey: "id",
      fields: ({ needed }) => [needed("id", (row) => row.id), needed("label", (row) => row.label)],
    }),
    writeTable({
      name: "issues",
      title: "The issues of the codebook",
      rows: issues,
      primaryKey: "id",
      foreignKeys: [{ field: "group", resource: "issue-groups", reference: "id" }],
      fields: ({ needed, list }) => [
        needed("id", (row) => row.id),
        needed("group", (row) => row.group),
        needed("label", (row) => row.label),
        needed("question", (row) => row.question),
        needed("definition", (row) => row.definition),
        list("includes", (row) => row.includes),
        list(
          "excludes",
          (row) => row.excludes,
          "What does not belong here (`what`), and the issue it belongs to (`see`).",
        ),
        needed("matters", (row) => row.matters),
      ],
    }),
    writeTable({
      name: "rounds",
      title: "The steps of the negotiation",
      rows: record.rounds,
      primaryKey: "id",
      fields: ({ needed, text, day, integer, list }) => [
        needed("id", (row) => row.id),
        integer("ordinal", (row) => row.ordinal),
        needed("kind", (row) => row.kind, { words: roundKinds }),
        needed("title", (row) => row.title),
        day("date", (row) => row.date),
        day("window_from", (row) => row.window.from),
        day("window_to", (row) => row.window.to),
        text("venue", (row) => row.venue),
        text("duration", (row) => row.duration),
        list("delegations", (row) => row.delegations),
        list("mediators", (row) => row.mediators, "Ids of parties."),
        needed("account", (row) => row.account),
        list("documents", (row) => row.documents, "Ids of documents."),
        list("meetings", (row) => row.meetings),
      ],
    }),
    writeTable({
      name: "sources",
      title: "What the record rests on",
      rows: record.sources,
      primaryKey: "id",
      fields: ({ needed, text }) => [
        needed("id", (row) => row.id),
        needed("publisher", (row) => row.publisher),
        needed("title", (row) => row.title),
        text("published", (row) => row.published, { description: "A day, a month or a year." }),
        text("url", (row) => row.url),
        needed("kind", (row) => row.kind, { words: sourceKinds }),
        needed("language", (row) => row.language),
        text("note", (row) => row.note),
      ],
    }),
    writeTable({
      name: "documents",
      title: "The papers of the negotiation; their clauses are among the statements",
      rows: record.documents,
      primaryKey: "id",
      foreignKeys: [{ field: "round", resource: "rounds", reference: "id" }],
      fields: ({ needed, text, list }) => [
        needed("id", (row) => row.id),
        needed("title", (row) => row.title),
        list("parties", (row) => row.parties, "Ids of parties."),
        needed("round", (row) => row.round),
        needed("standing", (row) => row.standing, { words: standings }),
        text("drafted", (row) => row.dates.drafted),
        text("handed_over", (row) => row.dates.handed_over),
        text("published", (row) => row.dates.published),
        list("published_by", (row) => row.published_by),
        needed("completeness", (row) => row.completeness, { words: completenesses }),
        list("languages", (row) => row.languages),
        list("sections", (row) => row.sections, "In the paper's order, each with the ids of its clauses."),
        text("notes", (row) => row.notes),
      ],
    }),
    writeTable({
      name: "packages",
      title: "Clauses that come together or one for another",
      rows: record.documents.flatMap(({ id, packages }) =>
        packages.map((each) => ({ document: id, ...each })),
      ),
      primaryKey: "id",
      foreignKeys: [{ field: "document", resource: "documents", reference: "id" }],
      fields: ({ needed, list }) => [
        needed("id", (row) => row.id),
        needed("document", (row) => row.document),
        needed("label", (row) => row.label),
        needed("rule", (row) => row.rule, { words: packageRules }),
        list("of", (row) => row.of, "Ids of statements or of other packages."),
      ],
    }),
  ];
}
