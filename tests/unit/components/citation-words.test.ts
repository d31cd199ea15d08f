import { expect, test } from "vitest";
import { citationWords } from "@/components/statement-page/citation-words";
import { orderParties } from "@/lib/domain/order";
import { issueLabelsOf, roundLabelOf } from "@/lib/domain/round-view";
import { type Outline, outline, type StatementView, statementView } from "@/lib/schemas/views";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();

const lines: Outline = outline.parse({
  negotiation: record.negotiation,
  parties: orderParties(record.parties),
  issue_groups: issueLabelsOf(record.issue_groups),
  rounds: record.rounds.map(roundLabelOf),
  documents: record.documents.map(({ id, title, parties, round, standing, completeness, languages }) => ({
    id,
    title,
    parties,
    round,
    standing,
    completeness,
    languages,
    clauses: 0,
  })),
  spellings: [],
  revision: "0123456789abcdef0123",
  imported: "2030-01-05T12:00:00.000Z",
});

function viewOf(id: string): StatementView {
  const statement = record.statements.find((each) => each.id === id);
  const empty = { references: [], chain: [], packages: [], continued_by: [], required_by: [], sources: [] };
  return statementView.parse({ statement, ...empty });
}

test("a clause is cited by party, document and number, with the import and the address", () => {
  const { title } = record.documents.find((each) => each.id === "ostrel-letter-2017") ?? {};
  expect(citationWords(viewOf("os-letter-1"), lines, "https://parley.example")).toBe(
    `Острельская Федерация (Ostrelian Federation), ${title}, clause I.1, 19 June 2017. ` +
      "Summarised: Ostrelia asks for sixty to eighty units of water in each summer month. " +
      `In: ${record.negotiation.title}. Parley, record imported on 5 January 2030, revision 0123456789ab. ` +
      `https://parley.example/${record.negotiation.id}/statements/os-letter-1`,
  );
});

test("what was spoken is cited by its speaker", () => {
  const spoken = record.statements.find((each) => each.speaker?.name && each.document === undefined);
  if (spoken === undefined) throw new Error("nobody spoke by name");
  const words = citationWords(viewOf(spoken.id), lines, "https://parley.example");
  expect(words).toContain(`, ${spoken.speaker?.name}, statement, `);
});
