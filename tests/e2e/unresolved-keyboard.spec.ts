import type { Page } from "@playwright/test";
import { unresolvedHref } from "@/lib/address/parameters";
import { unresolvedAt } from "@/lib/domain/unresolved";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed } from "./records";

const { id, start } = seed.negotiation;
const address = `${unresolvedHref(id, { round: start.round })}&lang=uk`;
const deadlocks = unresolvedAt(seed, start.round).knots.flatMap((knot) => knot.deadlocks);

/** Presses Tab until the focus is on a link, button or summary that reads so. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const isThere = async () => words.test((await page.locator(":focus").textContent()) ?? "");
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if (await isThere()) return;
  }
  throw new Error(`nothing that reads ${words} is reached with the Tab key`);
}

test("a deadlock is opened in Ukrainian with the keyboard alone", async ({ page }) => {
  expect(deadlocks.length).toBeGreaterThan(3);
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Що лишається невирішеним");
  await tabTo(page, /^\d+ глух/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/lang=uk#deadlocks$/);
  await tabTo(page, /^Глухий кут 1$/);
  await tabTo(page, /^Ще \d+ глух/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Глухий кут 4$/);
  const told = page.getByRole("listitem").filter({ has: page.locator(":focus") });
  await expect(told).toContainText("» — лише після «");
  await expect(told.locator("p a").first()).toHaveAttribute("lang", "en");
  const drawing = told.getByRole("img");
  await expect(drawing).toBeHidden();
  await tabTo(page, /^На чому це ґрунтується/);
  await page.keyboard.press("Enter");
  await expect(drawing).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/» — лише після «/);
});

test("what is pressed does not lose the focus when it goes with its filter", async ({ page }) => {
  await openLive(page, `${address}&status=opposed`);
  await tabTo(page, /^Зняти фільтр/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/unresolved\?round=[^&]*&lang=uk$/);
  await expect(page.getByRole("status")).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(/невирішен/);
});
