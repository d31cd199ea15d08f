import { describe, expect, test } from "vitest";
import { frozenLinks } from "@/components/snapshot/frozen-place";
import { referenceToStatement } from "@/lib/domain/references";
import { roundView } from "@/lib/domain/round-view";
import { loadThreeParty } from "../domain/three-party";

const record = await loadThreeParty();
const hash = "0".repeat(64);
const view = roundView(record, "ferry-house-2018");
const links = frozenLinks(hash, view);

function to(id: string): string | null {
  const statement = record.statements.find((each) => each.id === id);
  if (statement === undefined) throw new Error(`the record has no ${id}`);
  return links.reference(referenceToStatement(statement));
}

describe("links of a frozen page", () => {
  test("a live statement is where the frozen round has it", () => {
    expect(to("va-ferry-water")).toBe(`/s/${hash}#va-ferry-water`);
  });

  test("a clause that is no longer live is where its frozen document has it", () => {
    expect(to("os-letter-1")).toBe(`/s/${hash}?view=compare&docs=ostrel-letter-2017&by=order#os-letter-1`);
  });

  test("what the snapshot does not hold leads nowhere, least of all to the live record", () => {
    expect(to("va-draft-1-1")).toContain("/s/");
    expect(to("va-letters-gauges")).toBeNull();
    expect(links.round("letters-2017")).toBeNull();
    expect(links.document("grey-island-protocol-2018")).toBeNull();
    expect(links.statement("va-ferry-water")).toBeNull();
  });

  test("every link a live statement of the round gives stays in the snapshot", () => {
    const hrefs = view.references.map((reference) => links.reference(reference));
    expect(hrefs.filter((href) => href !== null && !href.startsWith(`/s/${hash}`))).toEqual([]);
  });
});
