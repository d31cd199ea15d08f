import { describe, expect, test } from "vitest";
import { earlyScript } from "@/components/frame/early-script";
import { themeScript } from "@/components/frame/theme-script";
import { packagesAround } from "@/components/statement/package-words";
import { partyLooks } from "@/components/ui/party-look";
import type { ClausePackage } from "@/lib/schemas/parts";

describe("parties are told apart", () => {
  const parties = ["Alba", "Borea", "United Isles", "Under Isles", "Alta", "Cor", "Dun", "Eld"].map(
    (short, index) => ({ id: `p${index}`, name: `The ${short}`, short }),
  );
  const looks = [...partyLooks(parties).values()];

  test("by initials of their own", () => {
    expect(looks.map((look) => look.initials)).toEqual(["A", "B", "UI", "Un", "Al", "C", "D", "E"]);
  });

  test("by colour and, once the colours run out, by pattern", () => {
    expect(looks.map((look) => look.tone)).toEqual([0, 1, 2, 3, 4, 5, 0, 1]);
    expect(looks.map((look) => look.patterned)).toEqual([...Array(6).fill(false), true, true]);
  });
});

describe("the packages around a clause", () => {
  const packages = new Map<string, ClausePackage>(
    [
      { id: "north", label: "Northern route", rule: "all-of" as const, of: ["c1", "c2"] },
      { id: "south", label: "Southern route", rule: "all-of" as const, of: ["c3", "c4", "c5"] },
      { id: "routes", label: "Routes", rule: "one-of" as const, of: ["north", "south"] },
    ].map((each) => [each.id, each]),
  );

  test("innermost first, each with its rule in words", () => {
    expect(packagesAround("south", packages)).toEqual([
      { id: "south", rule: "all three together", label: "Southern route" },
      { id: "routes", rule: "one of two", label: "Routes" },
    ]);
    expect(packagesAround("north", packages)[0]?.rule).toBe("both together");
  });

  test("none where the package is not known", () => {
    expect(packagesAround("west", packages)).toEqual([]);
  });
});

test.each([themeScript, earlyScript])(
  "a script of the head holds nothing that a page would escape",
  (script) => {
    expect(script).not.toMatch(/["'<>&]/);
  },
);
