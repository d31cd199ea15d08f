import { compareHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed, startHref, threeParty } from "./records";

const { id, start } = seed.negotiation;

test("the focus stays where one works when a choice takes away what had it", async ({ page }) => {
  await openLive(page, compareHref(id, { docs: start.docs, issue: ["ceasefire"], q: "no such words" }));
  await page.getByRole("note").getByRole("link").press("Enter");
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("status").first()).toBeFocused();

  const columns = threeParty.parties.map((party) => positionId(party.id, threeParty.rounds[0]?.id ?? ""));
  await openLive(page, compareHref(threeParty.negotiation.id, { columns: columns.slice(0, 3) }));
  const form = page.getByRole("form", { name: "Positions to compare" });
  await form
    .getByRole("link", { name: /^Take out / })
    .last()
    .press("Enter");
  await expect(form.getByRole("combobox", { name: /^Position in column/ })).toHaveCount(2);
  await expect(form.getByRole("combobox", { name: "Position in column 2" })).toBeFocused();
});

test("on a phone the heading of an issue stays over what both sides say on it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(startHref(seed));
  const row = page.locator("section[data-row]").first();
  const heading = row.getByRole("heading", { level: 3 });
  await expect(heading.getByRole("link")).toHaveAttribute("href", /\/issues\//);
  const lastText = row.getByRole("article").last();
  await lastText.scrollIntoViewIfNeeded();
  await expect(heading).toBeInViewport();
  const { top, bottom } = await heading.evaluate((element) => element.getBoundingClientRect().toJSON());
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan(120);
});
