import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { seed, startHref } from "./records";

const { id } = seed.negotiation;

/** Presses Tab until what has the focus has the name; the way there is what a keyboard reader goes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const text = await focused.evaluate((element) =>
      [element.getAttribute("aria-label"), element.textContent, element.closest("label")?.textContent].join(
        " ",
      ),
    );
    if (name.test(text)) return expectVisibleFocus(page);
  }
  throw new Error(`no element called ${name} is reached with the Tab key`);
}

/** What has the focus is outlined, or the card that it spans is. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const outlines = await page
    .locator(":focus")
    .evaluate((element) =>
      [undefined, "::after"].map((part) => getComputedStyle(element, part).outlineStyle),
    );
  expect(outlines).toContain("solid");
}

test("from the start to a filtered comparison and its link without a mouse", async ({ page }) => {
  const group = seed.issue_groups[1];
  await page.goto(`/${id}`);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to content");
  await page.keyboard.press("Enter");
  await tabTo(page, /What do they say, side by side/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(startHref(seed));
  await tabTo(page, new RegExp(`^ ${group?.label}|${group?.label}\\d`));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(new RegExp(`issue=${group?.id}$`));
  await tabTo(page, /Remove filter/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(startHref(seed));
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Share this view" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Share this view" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
});

test("citations open in place with the keyboard", async ({ page }) => {
  await page.goto(startHref(seed));
  const sources = page
    .getByRole("article")
    .first()
    .locator("summary", { hasText: /source/ });
  await sources.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article").first().getByText(/^at: /).first()).toBeVisible();
});
