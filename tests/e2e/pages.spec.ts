import { expect, test } from "./fixtures";
import { overflow } from "./overflow";
import { listPages, records } from "./records";
import { findSnapshotOf } from "./snapshots";

test.use({ viewport: { width: 360, height: 740 } });

for (const address of ["/", ...records.flatMap(listPages)]) {
  test(`${address} has a title and fits a phone`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S+.* · Parley$|^Parley/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    expect(await overflow(page)).toEqual([]);
  });
}

for (const record of records) {
  const { id, start } = record.negotiation;
  test(`the snapshots of ${id} have titles and fit a phone`, async ({ page, request }) => {
    for (const round of record.rounds) {
      const { href } = await findSnapshotOf(request, id, round.id);
      const addresses =
        round.id === start.round ? [href, `${href}?view=compare&docs=${start.docs.join(",")}`] : [href];
      for (const address of addresses) {
        const response = await page.goto(address);
        expect(response?.status(), address).toBe(200);
        await expect(page).toHaveTitle(/\S+/);
        expect(await overflow(page), address).toEqual([]);
      }
    }
  });
}
