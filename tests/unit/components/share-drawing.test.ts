import { expect, test } from "vitest";
import { reportWords } from "@/components/report/report-words";
import { shareDrawing } from "@/components/sources/share-drawing";
import { partyLooks } from "@/components/ui/party-look";
import { evidenceShares } from "@/lib/domain/evidence-share";
import { loadThreeParty } from "../domain/three-party";

const invented = await loadThreeParty();
const { negotiation, parties, statements } = invented;
const { rows, series } = shareDrawing(evidenceShares(invented), partyLooks(parties), negotiation.id);

test("each party's bar is drawn by the figures that its row of the table tells", () => {
  const varnia = rows.find(({ id }) => id === "varnia");
  expect(varnia?.label).toBe("Värnia (16)");
  expect(varnia?.values).toEqual({
    "own-text": 37.5,
    "own-words": 31.3,
    "other-side": 6.3,
    "press-reading": 25,
  });
  expect(varnia?.words).toEqual({
    "own-text": "6 (37.5%)",
    "own-words": "5 (31.3%)",
    "other-side": "1 (6.3%)",
    "press-reading": "4 (25%)",
  });
});

test("every kind that occurs has a series, told apart by its fill", () => {
  const occurring = new Set(statements.map(({ evidence }) => evidence));
  expect(new Set(series.map(({ id }) => id))).toEqual(occurring);
  expect(new Set(series.map(({ fill }) => fill)).size).toBe(series.length);
});

test("a report names the statement, where it stands, the revision and what is recorded", () => {
  const statement = { id: "said", summary: "They ask for water." };
  const { title, body } = reportWords(statement, { negotiation, revision: "abc" }, "https://parley.example");
  expect(title).toBe("Correction: said");
  expect(body.split("\n").slice(0, 4)).toEqual([
    "Statement: said",
    `Address: https://parley.example/${negotiation.id}/statements/said`,
    "Revision: abc",
    "As recorded: They ask for water.",
  ]);
});
