import { expect, test } from "vitest";
import { filteringParameters } from "@/lib/address/filtering";
import { filterParameters } from "@/lib/address/parameters";

test("what filters a page or arranges it is kept from crawlers; what chooses one is not", () => {
  expect(filteringParameters).toEqual(expect.arrayContaining(Object.keys(filterParameters)));
  expect(filteringParameters).toEqual(expect.arrayContaining(["type", "status", "order", "diff", "cursor"]));
  for (const name of ["docs", "from", "to", "round"]) expect(filteringParameters).not.toContain(name);
});
