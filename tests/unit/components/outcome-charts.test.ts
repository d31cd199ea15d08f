import { describe, expect, test } from "vitest";
import { directionDrawings, runningDrawing } from "@/components/outcomes/chart-rows";
import { receivedWords } from "@/components/outcomes/sum-words";
import { partyLooks } from "@/components/ui/party-look";
import { orderParties } from "@/lib/domain/order";
import { transfersOf } from "@/lib/domain/outcome-series";
import { loadThreeParty } from "../domain/three-party";

const { outcomes, parties } = await loadThreeParty();
const looks = partyLooks(orderParties(parties));

describe("what the charts draw of the three-party record", () => {
  test("one bar for every figure: planned as planned, one side's marked, on one scale", () => {
    const drawn = directionDrawings(outcomes, "prisoners", looks).map(({ to, drawing }) => ({
      to,
      max: drawing.max,
      rows: drawing.rows.map(({ label, values }) => [label, values]),
    }));
    expect(drawn).toEqual([
      {
        to: "varnia",
        max: 30,
        rows: [
          ["no date", { planned: 30 }],
          ["30 August 2017, by Ostrelia", { "part-one-side": 12 }],
        ],
      },
      {
        to: "ostrelia",
        max: 30,
        rows: [
          ["no date", { planned: 30 }],
          ["30 August 2017, by Ostrelia", { "part-one-side": 12 }],
          ["February 2018", { part: 9 }],
        ],
      },
    ]);
  });

  test("what another figure contains is not drawn", () => {
    expect(directionDrawings(outcomes, "children", looks)).toEqual([]);
  });

  test("the running total, with and without one side's figures", () => {
    const running = runningDrawing(transfersOf(outcomes, "prisoners"), looks);
    expect(running?.series.map((series) => series.label)).toEqual([
      "to Värnia",
      "to Värnia, without one side’s own figures",
      "to Ostrelia",
      "to Ostrelia, without one side’s own figures",
    ]);
    expect(running?.rows.map(({ day, values }) => [day, values])).toEqual([
      ["2017-08-30", { varnia: 12, "varnia-uncontested": 0, ostrelia: 12, "ostrelia-uncontested": 0 }],
      ["2018-02-28", { varnia: 12, "varnia-uncontested": 0, ostrelia: 21, "ostrelia-uncontested": 9 }],
    ]);
    expect(runningDrawing(transfersOf(outcomes, "bodies"), looks)).toBeNull();
  });

  test("what an outcome handed over, in words", () => {
    const exchange = outcomes.find(({ id }) => id === "out-letters-exchange");
    expect(exchange && receivedWords(exchange, looks)).toEqual([
      "12 prisoners to Värnia",
      "about 21 prisoners to Ostrelia",
    ]);
  });
});
