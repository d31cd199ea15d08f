import type { Page } from "@playwright/test";
import { compareHref } from "@/lib/address/parameters";
import { withLanguage } from "@/lib/language/in-language";
import { speakingIn } from "@/lib/language/install";
import type { MessageKey } from "@/lib/language/messages";
import { say } from "@/lib/language/say";
import { expect, test } from "./fixtures";
import { seed, startHref } from "./records";

const language = "uk";
const { id, start } = seed.negotiation;
const group = seed.issue_groups[1];
if (!group) throw new Error("the record has no second group of issues");
const filtered = withLanguage(compareHref(id, { docs: start.docs, issue: [group.id] }), language);

const theirs = (key: MessageKey) => speakingIn(language, () => say(key));
const sorted = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://parley.example");
  return [pathname, ...[...searchParams].map(([name, value]) => `${name}=${value}`).sort()].join(" ");
};

const resultOf = (page: Page) => page.getByRole("status").filter({ hasText: /^\d+ із \d+ пункт/ });

async function expectFiltered(page: Page): Promise<void> {
  await expect.poll(() => sorted(page.url())).toBe(sorted(filtered));
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(resultOf(page)).toBeVisible();
  await expect(page.getByRole("list", { name: theirs("filters.list") })).toContainText(group?.label ?? "");
}

test("a comparison keeps its language: filtered, left and come back to, shared", async ({
  page,
  newReader,
}) => {
  await page.goto(withLanguage(startHref(seed), language));
  const form = page.getByRole("form", { name: theirs("filters.form"), exact: true });
  await form.getByRole("checkbox", { name: group.label }).check();
  await expectFiltered(page);
  await page
    .getByRole("navigation")
    .getByRole("link", { name: theirs("frame.changes"), exact: true })
    .click();
  await expect(page).toHaveURL(/\/changes\?(.*&)?lang=uk/);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.goBack();
  await expectFiltered(page);
  await page.locator("button[popovertarget=share]").first().click();
  const link = await page.locator("#share").getByRole("textbox").first().inputValue();
  const told = (await resultOf(page).textContent()) ?? "";
  const reader = await newReader({ javaScriptEnabled: false });
  const other = await reader.newPage();
  await other.goto(link);
  await expectFiltered(other);
  await expect(resultOf(other)).toHaveText(told);
});

test("texts of the record are marked as English in a page that is not", async ({ page }) => {
  await page.goto(filtered);
  const [first] = seed.statements.filter(
    (each) => each.document === start.docs[0] && each.issue.startsWith(`${group.id}.`),
  );
  const text = page.getByText(first?.summary ?? "", { exact: true }).first();
  expect(await text.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("en");
  const heading = page.getByRole("heading", { level: 2, name: group.label, exact: true });
  await expect(heading).toHaveAttribute("lang", "en");
});
