import { overviewHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { seed } from "./records";

const address = overviewHref(seed.negotiation.id, {});

test.describe("what the scripts of a page start from is gone", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("the page loads itself once more, and then stays to be read, without its scripts", async ({
    page,
  }) => {
    const asked: string[] = [];
    await page.route(/\/_flight\//, (route) => route.fulfill({ status: 404, body: "" }));
    page.on("request", (request) => asked.push(request.url()));
    const askedFor = (part: string) => asked.filter((url) => url.includes(part)).length;
    await page.goto(address);
    await expect.poll(() => askedFor("/_flight/")).toBe(2);
    await page.waitForLoadState("networkidle");
    expect(askedFor("/_flight/")).toBe(2);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => "next" in window || window.early === undefined)).toBe(false);
  });
});

test.describe("the line is lost before what the scripts start from is here", () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test("the page stays to be read, and its links lead on", async ({ page }) => {
    let asked = 0;
    await page.route(/\/_flight\//, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    expect(asked).toBe(1);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Unresolved" }).click();
    await expect(page).toHaveURL(/\/unresolved/);
  });
});

test("a page's scripts find it as it was drawn: nothing is drawn again", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => window.early === undefined);
  await page.waitForLoadState("networkidle");
  expect(errors).toEqual([]);
});
