import { describe, expect, test } from "vitest";
import { wholeGrid } from "@/components/grid/grid-choice";
import { liveHref, viewsOf } from "@/components/snapshot/snapshot-hrefs";
import { overviewHref } from "@/lib/address/parameters";
import { noFilters } from "@/lib/domain/filter";
import { roundView } from "@/lib/domain/round-view";
import { loadRecord } from "@/lib/record/load";

const hash = "0123456789abcdef".repeat(4);
const asked = { ...noFilters, ...wholeGrid, docs: [], columns: [], by: "issue", diff: null } as const;

describe.each(["seeds/ukraine-russia", "tests/records/three-party"])(
  "a frozen page of %s",
  async (folder) => {
    const loaded = await loadRecord(folder);
    if ("faults" in loaded) throw new Error(`${folder} has ${loaded.faults.length} faults`);
    const { record } = loaded;
    const view = roundView(record, record.negotiation.start.round);
    const issue = record.issue_groups.slice(0, 1).map((group) => group.id);
    const state = { ...asked, docs: [], columns: [], issue };

    test.each(["round", "grid", "compare"] as const)("keeps the chosen issues on the way from %s", (kind) => {
      const ways = viewsOf(hash, view, { ...state, view: kind, stance: ["offers"] });
      expect(ways.length).toBeGreaterThan(2);
      expect(ways.filter((way) => way.current)).toHaveLength(1);
      for (const { href } of ways) {
        const { searchParams } = new URL(href, "http://localhost");
        expect(searchParams.get("issue")).toBe(issue.join(","));
        expect(searchParams.has("stance")).toBe(false);
      }
    });

    test("leads from a grid to the live grid at its round, with all that chooses of it", () => {
      const [first = ""] = view.parties.map((party) => party.id);
      const choice = { issue, status: ["opposed"], order: [first] };
      expect(liveHref(view, { ...state, ...choice, view: "grid" })).toBe(
        overviewHref(view.negotiation.id, { ...choice, round: view.round.id }),
      );
    });
  },
);
