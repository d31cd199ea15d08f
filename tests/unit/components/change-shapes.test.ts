import { expect, test } from "vitest";
import { changePath } from "@/components/ui/change-shapes";
import { changeTypes } from "@/lib/schemas/words";

test("a sign keeps its shape in a box of any size at any place", () => {
  expect(changePath("added")).toBe("M6 2L6 10M2 6L10 6");
  expect(changePath("added", 24, 6, 6)).toBe("M27 7L27 11M25 9L29 9");
});

test("no two types share a sign", () => {
  expect(new Set(changeTypes.map((type) => changePath(type))).size).toBe(changeTypes.length);
});
