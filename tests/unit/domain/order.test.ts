import { expect, test } from "vitest";
import { orderParties } from "@/lib/domain/order";
import type { Party } from "@/lib/schemas/entities";

const party = (name: string, kind: Party["kind"]): Party => ({
  id: name.toLowerCase(),
  name,
  short: name,
  kind,
});

test("principals first, then the others, each alphabetical, letters with marks beside their bare ones", () => {
  const parties = [
    party("Zeta", "mediator"),
    party("Umbra", "principal"),
    party("Élan", "alliance"),
    party("Forte", "partner"),
    party("alba", "principal"),
  ];
  expect(orderParties(parties).map(({ name }) => name)).toEqual(["alba", "Umbra", "Élan", "Forte", "Zeta"]);
  expect(parties[0]?.name).toBe("Zeta");
});
