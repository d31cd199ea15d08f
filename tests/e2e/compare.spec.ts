import type { Page } from "@playwright/test";
import { stanceWords } from "@/components/words";
import { compareHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed, startHref } from "./records";

const { id, start } = seed.negotiation;
const issues = seed.issue_groups.flatMap((group) => group.issues);
const truce = issues.find((each) => each.id === "ceasefire.scope") ?? issues[0];
if (!truce) throw new Error("the record has no issue");
const issue = truce;
const clauses = seed.statements.filter((each) => each.document && start.docs.includes(each.document));
const onIssue = clauses.filter((each) => [each.issue, ...each.also].includes(issue.id));
const elsewhere = clauses.filter((each) => !onIssue.includes(each));
const filtered = compareHref(id, { docs: start.docs, issue: [issue.id] });

/** The boxes of the issues stand folded under their groups. */
async function chooseIssue(page: Page): Promise<void> {
  const group = seed.issue_groups.find((each) => each.issues.includes(issue));
  const form = page.getByRole("form", { name: "Filter" });
  await form.locator("summary", { hasText: `Issues in ${group?.label}` }).click();
  await form.getByRole("checkbox", { name: new RegExp(`^${issue.label}`) }).check();
}

/** Each statement's summary stands in one of the texts. */
function expectSummaries(texts: readonly string[], statements: typeof clauses): void {
  const missing = statements.filter(({ summary }) => !texts.some((text) => text.includes(summary)));
  expect(missing.map((each) => each.id)).toEqual([]);
}

async function expectFiltered(page: Page): Promise<void> {
  await expect(page.getByRole("article")).toHaveCount(onIssue.length);
  expectSummaries(await page.getByRole("article").allTextContents(), onIssue);
}

test("a newcomer gets from the start to the two memorandums in one click", async ({ page }) => {
  await page.goto(`/${id}`);
  await page.getByRole("main").getByRole("link", { name: "What do they say, side by side?" }).click();
  await expect(page).toHaveURL(startHref(seed));
  for (const document of seed.documents.filter((each) => start.docs.includes(each.id)))
    await expect(page.getByRole("link", { name: document.title, exact: true })).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("every clause of both documents is there, by issue and in the paper's order", async ({ page }) => {
  await page.goto(startHref(seed));
  await expect(page.getByRole("article").first()).toBeVisible();
  expectSummaries(await page.getByRole("article").allTextContents(), clauses);
  await page.goto(compareHref(id, { docs: start.docs, by: "order" }));
  await expect(page.getByRole("article")).toHaveCount(clauses.length);
});

test("filtering to one issue, with its chip and its address", async ({ page }) => {
  await page.goto(startHref(seed));
  await chooseIssue(page);
  await expectFiltered(page);
  await expect(page).toHaveURL(filtered);
  await expect(page).toHaveTitle(/ · Issue: .+ · Parley$/);
  await page.getByRole("list", { name: "Filters in force" }).getByRole("link").first().click();
  await expect(page).toHaveURL(startHref(seed));
  await expect(page).not.toHaveTitle(/Issue: /);
  await expect(
    page
      .getByRole("article")
      .filter({ hasText: elsewhere[0]?.summary ?? "" })
      .first(),
  ).toBeVisible();
});

test("back, forward and reload give the view again", async ({ page }) => {
  await page.goto(startHref(seed));
  const all = await page.getByRole("article").count();
  await chooseIssue(page);
  await expectFiltered(page);
  await page.goBack();
  await expect(page.getByRole("article")).toHaveCount(all);
  await page.goForward();
  await expectFiltered(page);
  await page.reload();
  await expectFiltered(page);
  await expect(page).toHaveURL(filtered);
});

test("the counts beside the values are what choosing them leaves", async ({ page }) => {
  await page.goto(filtered);
  const form = page.getByRole("form", { name: "Filter" });
  for (const stance of new Set(onIssue.map((each) => each.stance))) {
    const left = onIssue.filter((each) => each.stance === stance).length;
    const box = form.getByRole("checkbox", { name: new RegExp(`${stanceWords(stance).word} ?${left}$`) });
    await box.check();
    await expect(page.getByRole("article")).toHaveCount(left);
    await box.uncheck();
    await expect(page.getByRole("article")).toHaveCount(onIssue.length);
  }
});

test("words are found whatever their accents and spelling", async ({ page }) => {
  await page.goto(startHref(seed));
  const words = page.getByRole("searchbox");
  await words.fill("MÉMORANDUM");
  await expect(page).toHaveURL(/[?&]q=/);
  const found = clauses.filter((each) => /memorandum/i.test(JSON.stringify([each.summary, each.conditions])));
  await expect(
    page
      .getByRole("article")
      .filter({ hasText: found[0]?.summary ?? "" })
      .first(),
  ).toBeVisible();
  await words.fill("no such words anywhere");
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(/no (clause|statement)/i);
});

test("the first load asks the API for nothing, and filtering neither", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/api/")) asked.push(request.url());
  });
  await openLive(page, filtered);
  await expectFiltered(page);
  await page.getByRole("list", { name: "Filters in force" }).getByRole("link").first().click();
  await expect(page).toHaveURL(startHref(seed));
  expect(asked).toEqual([]);
});
