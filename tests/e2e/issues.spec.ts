import type { Page } from "@playwright/test";
import { changeWords, outcomeStatusWords, statusWords } from "@/components/words";
import { issueHref, outcomesHref, statementHref } from "@/lib/address/parameters";
import { issueSummaries, issueView } from "@/lib/domain/issue-view";
import { checkTotals } from "@/lib/domain/outcome-totals";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { expect, test } from "./fixtures";
import { seed, threeParty } from "./records";

const { id: invented } = threeParty.negotiation;
const sectionOf = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true }).or(page.locator(`section[aria-labelledby="${name}"]`));

function viewOf(record: WholeRecord, issue: string) {
  const view = issueView(record, issue);
  if (view === null) throw new Error(`no issue ${issue}`);
  return view;
}

test("from the header to the issues, to one of them, to a statement, and back to the issue", async ({
  page,
}) => {
  await page.goto(`/${invented}`);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Issues" }).click();
  await expect(page).toHaveURL(`/${invented}/issues`);
  const { issue } = viewOf(threeParty, "people.return");
  await page.getByRole("main").getByRole("link", { name: issue.label, exact: true }).click();
  await expect(page).toHaveURL(issueHref(invented, issue.id));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(issue.question);
  await page.locator("#qu-protocol-2").getByRole("link", { name: "in full" }).click();
  await expect(page).toHaveURL(statementHref(invented, "qu-protocol-2"));
  await page.getByRole("main").getByRole("link", { name: issue.label, exact: true }).click();
  await expect(page).toHaveURL(issueHref(invented, issue.id));
});

test("every issue is listed with its question, its status at the newest round and its counts", async ({
  page,
}) => {
  for (const record of [threeParty, seed]) {
    await page.goto(`/${record.negotiation.id}/issues`);
    for (const { issue, status, statements } of issueSummaries(record).flatMap((group) => group.issues)) {
      const entry = page.locator(`li[id="${issue.id}"]`);
      await expect(entry).toContainText(issue.question);
      const unjudged = status.status === "unknown" && !status.assessed;
      await expect(entry).toContainText(unjudged ? "not assessed" : statusWords(status.status).word);
      await expect(entry.getByText(new RegExp(`^${statements} statements?( ·|$)`))).toBeVisible();
    }
  }
});

test("an issue has every party's line, with rounds in order, types of change and who never spoke", async ({
  page,
}) => {
  const { lines } = viewOf(threeParty, "border.patrols");
  await page.goto(issueHref(invented, "border.patrols"));
  for (const { party, rounds } of lines.filter((line) => line.rounds.length > 0)) {
    const line = sectionOf(page, `line-${party}`);
    const said = rounds.flatMap((round) => round.statements);
    await expect(line.getByRole("article")).toHaveCount(said.length);
    for (const [index, { id, summary, issue, change }] of said.entries()) {
      const article = line.getByRole("article").nth(index);
      await expect(article).toHaveAttribute("id", id);
      await expect(article).toContainText(summary);
      if (issue === "border.patrols") await expect(article).toContainText(changeWords(change ?? "added"));
      else await expect(article).toContainText("touches");
    }
  }
  await expect(page.getByRole("main")).toContainText("Tamarind League has not spoken.");
});

test("a principal that never spoke has its place, which says so", async ({ page }) => {
  await page.goto(issueHref(invented, "water.release"));
  await expect(sectionOf(page, "line-quillon")).toContainText("has not spoken");
});

test("the status of an issue is told round by round with its reasons", async ({ page }) => {
  const { statuses } = viewOf(threeParty, "people.return");
  await page.goto(issueHref(invented, "people.return"));
  const rows = page.getByRole("table", { name: "Status at each round" }).locator("tbody tr");
  await expect(rows).toHaveCount(statuses.length);
  for (const [index, { status }] of statuses.entries()) {
    await expect(rows.nth(index)).toContainText(statusWords(status.status).word);
    if (status.reason && !status.carried) await expect(rows.nth(index)).toContainText(status.reason);
  }
  await expect(rows.last()).toContainText("carried");
});

test("the coders' agreement is told in words, and where there is none to measure that is said", async ({
  page,
}) => {
  const agreement = page.locator('section[aria-labelledby="agreement"]');
  await page.goto(issueHref(invented, "water.release"));
  await expect(agreement).toContainText("Same issue: 5 of 5 (100 per cent)");
  await expect(agreement).toContainText("alpha is left out: too few passages");
  await page.goto(issueHref(invented, "people.return"));
  await expect(agreement).toContainText("did not have this one");
});

test("an issue leads to where its neighbours belong", async ({ page }) => {
  await page.goto(issueHref(invented, "water.release"));
  await page.getByRole("main").getByRole("link", { name: "Gauges" }).first().click();
  await expect(page).toHaveURL(issueHref(invented, "water.gauges"));
});

test("outcomes stand under what became of them, with steps, rival figures and doubts", async ({ page }) => {
  await page.goto(outcomesHref(invented));
  for (const outcome of threeParty.outcomes) {
    const entry = page.locator(`li[id="${outcome.id}"]`);
    await expect(entry).toContainText(outcome.what);
    await expect(entry).toContainText(outcomeStatusWords(outcome.status));
    for (const step of outcome.steps) await expect(entry).toContainText(step.what);
  }
  const exchange = page.locator('li[id="out-letters-exchange"]');
  await expect(exchange).toContainText("by Ostrelia’s account");
  await expect(exchange).toContainText("One list counts a family as one.");
  await expect(exchange).toContainText(
    "Carried out in dated steps: 12 prisoners to Värnia; about 21 prisoners to Ostrelia.",
  );
});

test("figures are charted with the same figures as tables", async ({ page }) => {
  await page.goto(outcomesHref(seed.negotiation.id));
  const bodies = page.locator("#bodies");
  await bodies.scrollIntoViewIfNeeded();
  await expect(bodies.getByRole("img").first()).toBeVisible();
  await bodies.getByText("The figures as a table").last().click();
  await expect(bodies.getByRole("row", { name: /^20 November 2025/ }).last()).toContainText("11,057");
  const checks = seed.outcomes.flatMap((outcome) => checkTotals(outcome, "bodies"));
  const differing = checks.filter((check) => check.result === "differs");
  await expect(bodies.locator('[data-result="differs"]')).toHaveCount(differing.length);
});

test("a subset is told and never added: no child is on record as handed over", async ({ page }) => {
  await page.goto(outcomesHref(invented));
  const children = page.locator("#children");
  await expect(children).toContainText("No step that hands over children is on record.");
  await children.getByText("The one figure on record").click();
  await expect(children.getByRole("row", { name: /contained in another figure/ })).toContainText("3 people");
});

test("outcomes are filtered by what became of them and by issue, in the address and back", async ({
  page,
}) => {
  const { id } = seed.negotiation;
  await page.goto(outcomesHref(id));
  const lapsed = seed.outcomes.filter((each) => each.status === "lapsed");
  await page
    .getByRole("form", { name: "Filter" })
    .getByRole("checkbox", { name: new RegExp(`^lapsed ?${lapsed.length}$`) })
    .check();
  await expect(page).toHaveURL(outcomesHref(id, { status: ["lapsed"] }));
  await expect(page.locator("li[id^=out-]")).toHaveCount(lapsed.length);
  await page.getByRole("list", { name: "Filters in force" }).getByRole("link").first().click();
  await expect(page).toHaveURL(outcomesHref(id));
  await expect(page.locator("li[id^=out-]")).toHaveCount(seed.outcomes.length);
});

test("a value that is no status of an outcome is told of and left out", async ({ page }) => {
  await page.goto(`${outcomesHref(invented)}?status=opposed`);
  await expect(page.getByRole("note")).toContainText("status");
  await expect(page.locator("li[id^=out-]")).toHaveCount(threeParty.outcomes.length);
});

test("a statement tells its whole line, the packages around it and how to cite it", async ({ page }) => {
  await page.goto(statementHref(invented, "os-letter-2-b"));
  const line = page.locator('section[aria-labelledby="line"]').getByRole("listitem");
  await expect(line).toHaveText([/added.*this statement/, /softened/, /narrowed/]);
  await expect(page.getByRole("main")).toContainText("Crossings as a whole: both together");
  await expect(page.getByRole("main")).toContainText("Either the crossings, or the boats: one of two");
  const citation = page.locator('section[aria-labelledby="cite"]');
  await expect(citation).toContainText(/Parley\. \(\d{4}\)\. Острельская Федерация .*, clause II\.1b of/);
  await expect(citation).toContainText(/\/s\/[0-9a-f]{64}\?view=compare&docs=[^#]*#os-letter-2-b/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("sums and figures are there to read", async ({ page }) => {
    await page.goto(outcomesHref(seed.negotiation.id));
    await expect(page.locator("#prisoners")).toContainText("about 2,527 to");
    await expect(page.locator("#prisoners table").first()).toBeAttached();
  });
});
