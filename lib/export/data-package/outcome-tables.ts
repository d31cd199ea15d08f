import { type WrittenTable, writeTable } from "@/lib/export/data-package/table";
import type { OutcomeQuantity } from "@/lib/schemas/parts";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { disputeKinds, outcomeStatuses, quantityKinds, quantityRoles, statuses } from "@/lib/schemas/words";

const atIssue = { field: "issue", resource: "issues", reference: "id" };
const atRound = { field: "round", resource: "rounds", reference: "id" };
const ofOutcome = { field: "outcome", resource: "outcomes", reference: "id" };

type Figure = OutcomeQuantity & { outcome: string; step: number | undefined; place: number };

function figuresOf({ outcomes }: WholeRecord): Figure[] {
  return outcomes.flatMap(({ id, quantities, steps }) =>
    [
      { quantities, step: undefined },
      ...steps.map((each, step) => ({ quantities: each.quantities, step })),
    ].flatMap((part) =>
      part.quantities.map((each, place) => ({ ...each, outcome: id, step: part.step, place })),
    ),
  );
}

/** What was agreed and what became of it. */
function outcomeTables(record: WholeRecord): WrittenTable[] {
  const { outcomes } = record;
  return [
    writeTable({
      name: "outcomes",
      title: "What was agreed, announced or carried out",
      rows: outcomes,
      primaryKey: "id",
      foreignKeys: [atIssue, atRound],
      fields: ({ needed, list }) => [
        needed("id", (row) => row.id),
        needed("round", (row) => row.round),
        needed("issue", (row) => row.issue),
        needed("what", (row) => row.what),
        needed("status", (row) => row.status, { words: outcomeStatuses }),
        list("confirmed_by", (row) => row.confirmed_by, "Ids of parties."),
      ],
    }),
    writeTable({
      name: "steps",
      title: "What became of the outcomes, by date",
      rows: outcomes.flatMap(({ id, steps }) => steps.map((each, step) => ({ outcome: id, step, ...each }))),
      primaryKey: ["outcome", "step"],
      foreignKeys: [ofOutcome],
      fields: ({ needed, integer }) => [
        needed("outcome", (row) => row.outcome),
        integer("step", (row) => row.step),
        needed("date", (row) => row.date, { description: "A day or a month." }),
        needed("what", (row) => row.what),
      ],
    }),
    writeTable({
      name: "figures",
      title:
        "Numbers and dates of outcomes and of their steps; what is `part` may be summed, and nothing else",
      rows: figuresOf(record),
      foreignKeys: [ofOutcome],
      fields: ({ needed, text, integer, maybeInteger, list }) => [
        needed("outcome", (row) => row.outcome),
        maybeInteger("step", (row) => row.step, { description: "Empty for the whole outcome." }),
        integer("place", (row) => row.place),
        needed("value", (row) => row.value),
        text("value_to", (row) => row.value_to),
        needed("unit", (row) => row.unit),
        needed("what", (row) => row.what),
        needed("qualifier", (row) => row.qualifier),
        needed("role", (row) => row.role, { words: quantityRoles }),
        list("to", (row) => row.to, "Ids of parties."),
        text("by", (row) => row.by),
        needed("of", (row) => row.of, { words: quantityKinds }),
        text("doubt", (row) => row.doubt),
      ],
    }),
  ];
}

/** What was agreed, on what sources differ, and where the issues stand. */
export function judgementTables(record: WholeRecord): WrittenTable[] {
  const { disputes, assessments } = record;
  return [
    ...outcomeTables(record),
    writeTable({
      name: "disputes",
      title: "Facts on which sources differ",
      rows: disputes,
      primaryKey: "id",
      foreignKeys: [atIssue, atRound],
      fields: ({ needed, text }) => [
        needed("id", (row) => row.id),
        needed("question", (row) => row.question),
        needed("kind", (row) => row.kind, { words: disputeKinds }),
        needed("issue", (row) => row.issue),
        needed("round", (row) => row.round),
        text("note", (row) => row.note),
      ],
    }),
    writeTable({
      name: "versions",
      title: "What each side of a dispute says",
      rows: disputes.flatMap(({ id, versions }) =>
        versions.map((each, version) => ({ dispute: id, version, ...each })),
      ),
      primaryKey: ["dispute", "version"],
      foreignKeys: [{ field: "dispute", resource: "disputes", reference: "id" }],
      fields: ({ needed, integer }) => [
        needed("dispute", (row) => row.dispute),
        integer("version", (row) => row.version),
        needed("says", (row) => row.says),
        needed("by", (row) => row.by),
      ],
    }),
    writeTable({
      name: "assessments",
      title: "Where the coders saw an issue stand at a round",
      rows: assessments,
      primaryKey: ["issue", "round"],
      foreignKeys: [atIssue, atRound],
      fields: ({ needed, list }) => [
        needed("issue", (row) => row.issue),
        needed("round", (row) => row.round),
        needed("status", (row) => row.status, { words: statuses }),
        needed("reason", (row) => row.reason),
        list("rests_on", (row) => row.rests_on, "Ids of statements and outcomes."),
      ],
    }),
  ];
}
