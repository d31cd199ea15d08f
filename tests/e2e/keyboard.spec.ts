import type { Page } from "@playwright/test";
import { overviewHref } from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { expect, test } from "./fixtures";
import { openLive, waitUntilLive } from "./live";
import { seed, startHref } from "./records";

const { id, start } = seed.negotiation;

/** Presses Tab until what has the focus has the name; the way there is what a keyboard reader goes. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const text = await focused.evaluate((element) =>
      [element.getAttribute("aria-label"), element.textContent, element.closest("label")?.textContent].join(
        " ",
      ),
    );
    if (typeof name === "string" ? text.includes(name) : name.test(text)) return expectVisibleFocus(page);
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

test("a round is stepped to, and its frozen link taken along and opened, without a mouse", async ({
  page,
}) => {
  const next = seed.rounds[seed.rounds.findIndex((round) => round.id === start.round) + 1];
  if (!next) throw new Error("the record has no round after the one it starts with");
  await openLive(page, overviewHref(id, { round: start.round }));
  await tabTo(page, `${next.title} →`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(overviewHref(id, { round: next.id }));
  await expect(page.getByText(`at the end of ${next.title}`).first()).toBeVisible();
  await page.getByRole("button", { name: "Share" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^Frozen link/);
  const frozen = await page.locator(":focus").inputValue();
  expect(frozen).toMatch(/\/s\/[0-9a-f]{64}\?view=grid$/);
  await page.goto(frozen);
  await expect(page.getByText("It never changes").first()).toBeVisible();
  await expect(page.getByText(next.title).first()).toBeVisible();
});

test("something is searched for and opened without a mouse", async ({ page }) => {
  const clause = seed.statements.find((each) => each.document === start.docs[0]);
  const q = (clause?.summary.match(/\b[a-z]{6,}\b/g) ?? []).slice(0, 2).join(" ");
  // Below this the header has a link in place of the field.
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, `/${id}/rounds`);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search the record" }).first()).toBeFocused();
  await page.keyboard.type(q);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(searchHref(id, { q }));
  await waitUntilLive(page);
  await tabTo(page, clause?.summary ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${id}/statements/${clause?.id}$`));
});
