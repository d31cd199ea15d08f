import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { listPages, records } from "./records";
import { findSnapshotOf } from "./snapshots";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const widths = [1440, 360];
const schemes = ["light", "dark"] as const;

/** What axe finds on the open page, wide and narrow, light and dark: one line per rule that is broken. */
async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).withTags(rules).options({ resultTypes: ["violations"] });
      const { violations } = await axe.analyze();
      faults.push(
        ...violations.map(({ id, nodes }) => {
          const [first] = nodes;
          const place = `${first?.target.join(" ")}: ${first?.failureSummary}`;
          return `${width} px ${colorScheme}: ${id} at ${nodes.length} places, first ${place}`;
        }),
      );
    }
  }
  return faults;
}

for (const address of ["/", ...records.flatMap(listPages)]) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    expect(await findFaults(page)).toEqual([]);
  });
}

for (const record of records)
  for (const round of record.rounds)
    test(`axe finds nothing on the snapshot of ${record.negotiation.id} at ${round.id}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(120_000);
      const { href } = await findSnapshotOf(request, record.negotiation.id, round.id);
      await page.goto(href);
      expect(await findFaults(page)).toEqual([]);
      if (round.documents.length < 2) return;
      await page.goto(`${href}?view=compare&docs=${round.documents.slice(0, 2).join(",")}`);
      expect(await findFaults(page)).toEqual([]);
    });

test.describe("a page that is not there", () => {
  test.use({ expectedErrors: [/404/] });
  test("axe finds nothing on it", async ({ page }) => {
    await page.goto("/nowhere");
    expect(await findFaults(page)).toEqual([]);
  });
});
