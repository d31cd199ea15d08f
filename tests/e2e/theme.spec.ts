import type { Page } from "@playwright/test";
import { themeKey } from "@/components/frame/theme-script";
import { overviewHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { seed } from "./records";

const home = overviewHref(seed.negotiation.id);
/** A colour is told in whichever notation the style sheet was packed in: what it is, is seen once painted. */
const isDark = (page: Page) =>
  page.evaluate(() => {
    const paint = document.createElement("canvas").getContext("2d");
    if (paint === null) throw new Error("nothing to paint on");
    paint.fillStyle = getComputedStyle(document.body).backgroundColor;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0] = paint.getImageData(0, 0, 1, 1).data;
    return red < 128;
  });

test("a reader chooses light, dark, or what the system has; the choice is kept and followed elsewhere", async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(home);
  const theme = page.getByRole("combobox", { name: "Theme" });
  await expect(theme).toHaveValue("system");
  expect(await isDark(page)).toBe(false);

  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: "light" });
  await other.goto(home);
  await theme.focus();
  await theme.selectOption("Dark");
  await expect.poll(() => isDark(page)).toBe(true);
  await expect(other.getByRole("combobox", { name: "Theme" })).toHaveValue("dark");
  expect(await isDark(other)).toBe(true);

  await page.reload({ waitUntil: "commit" });
  await page.locator("body").waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  await expect(theme).toHaveValue("dark");

  await theme.selectOption("As the system");
  await expect.poll(() => isDark(page)).toBe(false);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await isDark(page)).toBe(true);
  expect(await page.evaluate((key) => localStorage.getItem(key), themeKey)).toBeNull();
});

test("without scripts the page is as the system is, and offers no choice that would do nothing", async ({
  newReader,
}) => {
  const page = await (await newReader({ javaScriptEnabled: false, colorScheme: "dark" })).newPage();
  await page.goto(home);
  await expect(page.getByRole("combobox", { name: "Theme" })).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeVisible();
});
