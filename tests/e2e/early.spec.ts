import type { Page } from "@playwright/test";
import { compareHref, overviewHref } from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { expect, test } from "./fixtures";
import { waitUntilLive } from "./live";
import { seed, startHref } from "./records";

const { id, start } = seed.negotiation;
const [group, other] = seed.issue_groups;
if (!group || !other) throw new Error("the record has fewer than two groups of issues");

/** Opens a page whose scripts are as good as never there; what is given lets them come. */
async function openHeldBack(page: Page, address: string): Promise<() => Promise<void>> {
  let come = () => {};
  const scripts = new Promise<void>((done) => {
    come = done;
  });
  await page.route("/_next/static/**/*.js", async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("contentinfo").waitFor();
  return async () => {
    expect(new URL(page.url()).search).toBe(new URL(address, page.url()).search);
    come();
    await waitUntilLive(page);
  };
}

test("documents and filters chosen before the scripts are there take effect once they are", async ({
  page,
}) => {
  const added = seed.documents.find((each) => !start.docs.includes(each.id))?.id ?? "";
  const live = await openHeldBack(page, startHref(seed));
  await page.getByRole("combobox", { name: "Add a document" }).selectOption(added);
  const form = page.getByRole("form", { name: "Filter" });
  const box = (value: string) => form.locator(`input[name="issue"][value="${value}"]`);
  await box(group.id).check();
  await box(other.id).check();
  await box(group.id).uncheck();
  await form.getByRole("searchbox").pressSequentially("peace");
  await live();
  const address = compareHref(id, { docs: [...start.docs, added], issue: [other.id], q: "peace" });
  const asParts = (href: string) => [...new URL(href, page.url()).searchParams].sort();
  // Three choices, each of which draws the whole comparison anew.
  await expect.poll(() => asParts(page.url()), { timeout: 30_000 }).toEqual(asParts(address));
  await expect(box(other.id)).toBeChecked();
  await expect(box(group.id)).not.toBeChecked();
  await expect(form.getByRole("searchbox")).toHaveValue("peace");
});

test("so do those of a form that the page only follows", async ({ page }) => {
  const q = group.label;
  const live = await openHeldBack(page, searchHref(id, { q }));
  await page.getByRole("checkbox", { name: /^Clauses of documents/ }).check();
  await live();
  await expect(page).toHaveURL(searchHref(id, { q, kind: ["clause"] }));
  await expect(page.getByRole("checkbox", { name: /^Clauses of documents/ })).toBeChecked();
});

test("so do the theme, a key and a button", async ({ page }) => {
  const live = await openHeldBack(page, overviewHref(id));
  await page.getByRole("combobox", { name: "Theme" }).selectOption("Dark");
  await page.keyboard.press("Shift+?");
  await live();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.unrouteAll();

  const again = await openHeldBack(page, overviewHref(id));
  await page.getByRole("button", { name: "Go to…" }).click();
  await again();
  await expect(page.getByRole("dialog", { name: "Go to any place" })).toBeVisible();
});

test("what is typed on while the scripts come is not taken back", async ({ page }) => {
  const live = await openHeldBack(page, startHref(seed));
  const search = page.getByRole("form", { name: "Filter" }).getByRole("searchbox");
  await search.pressSequentially("pea");
  const coming = live();
  await search.pressSequentially("ce", { delay: 400 });
  await coming;
  await expect.poll(() => new URL(page.url()).searchParams.get("q"), { timeout: 30_000 }).toBe("peace");
  await expect(search).toHaveValue("peace");
});
