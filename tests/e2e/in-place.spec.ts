import { changesHref, compareHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed } from "./records";

const { id, start } = seed.negotiation;
const [issue] = seed.issue_groups.flatMap((group) => group.issues);
if (issue === undefined) throw new Error("the record has no issue");
const compared = compareHref(id, { docs: start.docs, issue: [issue.id] });

test("a link that is followed in place still opens another tab where its reader wants one", async ({
  page,
  context,
}) => {
  await openLive(page, compared);
  const address = page.url();
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("link", { name: /^Remove/ })
      .first()
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await other.waitForURL((url) => !url.search.includes("issue="));
  expect(page.url()).toBe(address);
});

test("with a filter taken away the focus goes to what tells how much is left", async ({ page }) => {
  await openLive(page, changesHref(id, { issue: [issue.id] }));
  await page
    .getByRole("link", { name: /^Remove/ })
    .first()
    .press("Enter");
  await expect(page).not.toHaveURL(/issue=/);
  const focused = page.locator(":focus");
  await expect(focused).toHaveRole("status");
  await expect(focused).toContainText(/changes/);
});

test("keys are followed by their place where the keyboard writes another script", async ({ page }) => {
  await openLive(page, `/${id}`);
  const press = (key: string, code: string, ctrlKey = false) =>
    page.evaluate(
      (init) => document.body.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true })),
      { key, code, ctrlKey },
    );
  const dialog = page.getByRole("dialog", { name: "Go to any place" });
  // Where the same place writes another Latin letter, as on a French keyboard, the letter counts.
  await press("q", "KeyK", true);
  await press("л", "KeyK", true);
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await press("с", "KeyC");
  await expect(dialog).toBeVisible();
});

test("the palette says that it has copied the link, and the link is there", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openLive(page, compared);
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Go to any place" });
  await dialog.getByRole("option", { name: /Copy the link/ }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("what was said of a copy is said no more once there is another text to copy", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openLive(page, compared);
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await dialog.getByRole("button", { name: /Embed code/ }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  await dialog.getByRole("radio", { name: "dark" }).check();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(0);
});

test("the focus stays at the choice where it was while the code of a section comes", async ({ page }) => {
  await openLive(page, compared);
  let come = () => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  let asked = 0;
  await page.route("/_next/static/**/*.js", async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  const dark = dialog.getByRole("radio", { name: "dark" });
  await dark.focus();
  await expect.poll(() => asked).toBeGreaterThan(0);
  const before = await dark.elementHandle();
  come();
  await expect.poll(() => before?.evaluate((each) => each.isConnected)).toBe(false);
  await expect(dark).toBeFocused();
});

test.describe("what could not be had", () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test("citations say so, and can be asked for again", async ({ page }) => {
    await openLive(page, compareHref(id, { docs: start.docs }));
    await page.route(/\/citation/, (route) => route.abort());
    await page.getByRole("link", { name: "Mark differences" }).click();
    await expect(page).toHaveURL(/diff=words/);
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    const again = page.getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible({ timeout: 20_000 });
    await page.unroute(/\/citation/);
    await again.click();
    await expect(page.getByText("BibTeX").first()).toBeVisible();
  });
});
