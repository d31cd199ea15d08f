import { type WrittenTable, writeTable } from "@/lib/export/data-package/table";
import type { Citation } from "@/lib/schemas/parts";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** What rests on the source: exactly one thing, a step by its outcome and place, a version by its dispute. */
type Owner = {
  statement?: string;
  document?: string;
  round?: string;
  outcome?: string;
  step?: number;
  dispute?: string;
  version?: number;
};
type CitationOf = Owner & { place: number; citation: Citation };

function cited(owner: Owner, citations: readonly Citation[]): CitationOf[] {
  return citations.map((citation, place) => ({ ...owner, place, citation }));
}

function allCitations({ statements, documents, rounds, outcomes, disputes }: WholeRecord): CitationOf[] {
  return [
    ...rounds.flatMap((each) => cited({ round: each.id }, each.citations)),
    ...documents.flatMap((each) => cited({ document: each.id }, each.citations)),
    ...statements.flatMap((each) => cited({ statement: each.id }, each.citations)),
    ...outcomes.flatMap((each) => [
      ...cited({ outcome: each.id }, each.citations),
      ...each.steps.flatMap((one, step) => cited({ outcome: each.id, step }, one.citations)),
    ]),
    ...disputes.flatMap((each) =>
      each.versions.flatMap((one, version) => cited({ dispute: each.id, version }, one.citations)),
    ),
  ];
}

/** Every citation of the record, with what rests on it. */
export function citationTable(record: WholeRecord): WrittenTable {
  const owners = ["statement", "document", "round", "outcome", "dispute"] as const;
  return writeTable({
    name: "citations",
    title: "What each entry rests on, and where in the source",
    rows: allCitations(record),
    foreignKeys: [
      { field: "source", resource: "sources", reference: "id" },
      ...owners.map((owner) => ({ field: owner, resource: `${owner}s`, reference: "id" })),
    ],
    fields: ({ needed, text, integer, maybeInteger }) => [
      text("statement", (row) => row.statement),
      text("document", (row) => row.document),
      text("round", (row) => row.round),
      text("outcome", (row) => row.outcome),
      maybeInteger("step", (row) => row.step, { description: "Place among the outcome's steps." }),
      text("dispute", (row) => row.dispute),
      maybeInteger("version", (row) => row.version),
      integer("place", (row) => row.place),
      needed("source", (row) => row.citation.source),
      needed("locator", (row) => row.citation.locator),
      text("note", (row) => row.citation.note),
    ],
  });
}
