import { expect, test } from "vitest";
import { tooltipLook } from "@/components/charts/tooltip-look";
import { whenSaid } from "@/components/statement/when-said";

test("a day that the record infers is told as such", () => {
  const date = "2017-06-20";
  expect(whenSaid({ date, date_precision: "day" })).toBe("20 June 2017");
  expect(whenSaid({ date, date_precision: "inferred" })).toMatch(/20 June 2017.*inferred/);
});

test("figures in the box of a chart are written as everywhere", () => {
  expect(tooltipLook.formatter(6060)).toBe("6,060");
});
