import type { Page } from "@playwright/test";
import { compareHref, documentHref, issueHref, overviewHref, unresolvedHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { openLive, waitUntilLive } from "./live";
import { seed } from "./records";

const { id, start } = seed.negotiation;
const [issue] = seed.issue_groups.flatMap((group) => group.issues);
if (issue === undefined) throw new Error("the record has no issue");

async function openPalette(page: Page) {
  await waitUntilLive(page);
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Go to any place" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expect(palette.getByRole("progressbar")).toBeHidden();
  return palette;
}

test("the palette goes to an issue by its name, and the focus returns where it is left", async ({ page }) => {
  await page.goto(`/${id}/rounds`);
  const opener = page.getByRole("button", { name: "Go to…" });
  await opener.focus();
  const palette = await openPalette(page);
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await expect(opener).toBeFocused();
  await openPalette(page);
  await palette.getByRole("combobox").fill(issue.label);
  await expect(palette.getByRole("option", { selected: true })).toContainText(issue.label);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(issueHref(id, issue.id));
  await expect(palette).toBeHidden();
});

test("c puts another document beside the one in view", async ({ page }) => {
  const [document = "", other] = start.docs;
  const title = seed.documents.find((each) => each.id === other)?.title ?? "";
  await openLive(page, documentHref(id, document));
  const field = page.getByRole("dialog").getByRole("combobox");
  await page.keyboard.press("c");
  await expect(field).toBeFocused();
  await field.fill(title);
  await expect(page.getByRole("dialog").getByRole("option", { selected: true })).toContainText(title);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(compareHref(id, { docs: start.docs }));
});

test("keys step through rows and rounds, do nothing while one writes, and can be turned off", async ({
  page,
}) => {
  await openLive(page, overviewHref(id, { round: start.round }));
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]:has(:focus)")).toHaveCount(1);
  const first = await page.locator("[data-row]:has(:focus)").first().textContent();
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]:has(:focus)").first()).not.toHaveText(first ?? "");
  await page.keyboard.press("k");
  await expect(page.locator("[data-row]:has(:focus)").first()).toHaveText(first ?? "");

  const at = seed.rounds.findIndex((round) => round.id === start.round);
  await page.keyboard.press("[");
  await expect(page).toHaveURL(overviewHref(id, { round: seed.rounds[at - 1]?.id ?? "" }));

  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(list.getByRole("row")).toHaveCount(10);
  await list.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog")).toBeHidden();
  // Where they are turned on again: the palette, which Ctrl opens whatever was chosen.
  const palette = await openPalette(page);
  await palette.getByRole("combobox").fill("Keyboard");
  await page.keyboard.press("Enter");
  await list.getByRole("checkbox").check();
  await list.getByRole("button", { name: "Close" }).click();

  // Only a wide header has room for the field.
  await page.setViewportSize({ width: 1600, height: 900 });
  await openLive(page, unresolvedHref(id));
  const field = page.getByRole("banner").getByRole("searchbox");
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await field.fill("");
  await page.keyboard.type("jko?");
  await expect(field).toHaveValue("jko?");
});
