import { expect, test } from "vitest";
import { lineWords } from "@/components/history/history-words";
import { historyOf } from "@/lib/domain/history";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();
const rounds = new Map(record.rounds.map((round) => [round.id, round]));

function told(issue: string, party: string): string {
  return lineWords(historyOf(record, issue, "grey-island-2018", [party]), rounds);
}

test("the line of a party in words: when it spoke, what that did, and how often it was silent", () => {
  expect(told("border.crossings", "ostrelia")).toBe(
    "20 June 2017: added; 15 January 2018: softened and restated; 9 May 2018: narrowed; silent in 1 round",
  );
  expect(told("border.patrols", "varnia")).toBe(
    "14 March 2017: added; 9 May 2018: hardened; silent in 2 rounds",
  );
  expect(told("water.release", "varnia")).toBe(
    "14 March 2017: added; 20 June 2017: softened; 15 January 2018: softened; 9 May 2018: restated",
  );
});

test("a party that never spoke is said not to have spoken", () => {
  expect(told("water.release", "quillon")).toBe("has not spoken");
});
