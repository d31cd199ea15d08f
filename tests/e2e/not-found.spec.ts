import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed } from "./records";

const { id, start } = seed.negotiation;
const missing = [
  "/nowhere",
  "/nowhere/compare",
  `/${id}/nothing`,
  `/${id}/rounds/nothing`,
  `/${id}/documents/nothing`,
  "/s/000000000000",
  "/s/abc",
  "/s/xyzxyzxyzxyz",
  "/s/000000000000/snapshot.json",
];

for (const address of missing) {
  test(`${address} answers 404`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}

test.describe("in the browser", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("a short hash says what is wrong with it", async ({ page }) => {
    await page.goto("/s/abc");
    await expect(page.getByRole("main")).toContainText("12");
  });

  for (const address of ["/nowhere", "/s/abcabcabcabc", `/${id}/statements/nothing`]) {
    test(`${address} has the header that other pages have`, async ({ page }) => {
      await page.goto(address);
      const header = page.getByRole("banner");
      await expect(header.getByRole("link", { name: "Parley" })).toBeVisible();
      await expect(header.getByRole("link", { name: "Українська" })).toBeVisible();
      await expect(header.getByRole("combobox", { name: "Theme" })).toBeAttached();
    });
  }

  test("its sheets bear the address that was asked for", async ({ page, baseURL }) => {
    const address = `/${id}/documents/nothing`;
    await openLive(page, address);
    const margins = await page.locator("style").allTextContents();
    expect(margins.filter((rule) => rule.includes("@bottom-left"))).toEqual([
      expect.stringContaining(`"${baseURL}${address}"`),
    ]);
  });

  test("a page that is not there leads back", async ({ page }) => {
    await page.goto(`/${id}/documents/nothing`);
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 404/] });
  const told: [address: string, words: string, ways: number][] = [
    ["/s/abc", "12 or more", 2],
    ["/s/000000000000", "No snapshot stored here has this hash", 2],
    ["/embed/s/000000000000", "No snapshot stored here has this hash", 2],
    [`/${id}/rounds/nothing`, "No round of this record has the id nothing", 4],
    [`/${id}/nothing`, "No page goes by this name", 2],
    ["/nowhere", "none has the id nowhere", 2],
    [`/${id}/rounds/nothing?lang=uk`, "Жоден раунд цього запису не має", 4],
  ];
  for (const [address, words, ways] of told) {
    test(`${address} says what was asked, what is known and where to go`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404);
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(main).toContainText(address.split("?")[0] ?? address);
      await expect(main).toContainText(words);
      expect(await main.getByRole("link").count()).toBeGreaterThanOrEqual(ways);
    });
  }
});

test("an unknown filter value is named in a notice, and the page is shown", async ({ page }) => {
  const response = await page.goto(`/${id}/compare?docs=${start.docs.join(",")}&issue=no.such-issue`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText("no.such-issue")).toBeVisible();
});
