import { statementHref, unresolvedHref } from "@/lib/address/parameters";
import { type Unresolved, unresolvedAt } from "@/lib/domain/unresolved";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { expect, test } from "./fixtures";
import { overflow } from "./overflow";
import { records, seed, threeParty } from "./records";

/** The shortest deadlock at a round; fails where the record has none there. */
function firstDeadlock(unresolved: Unresolved) {
  const [deadlock] = unresolved.knots[0]?.deadlocks ?? [];
  if (deadlock === undefined) throw new Error("there is no deadlock at this round");
  return deadlock;
}

function labelOf(record: WholeRecord, id: string): string {
  const issues = record.issue_groups.flatMap((group) => group.issues);
  return issues.find((issue) => issue.id === id)?.label ?? id;
}

const { id, start } = seed.negotiation;
const here = unresolvedHref(id, { round: start.round });
const atStart = unresolvedAt(seed, start.round);

test("from an unresolved issue to its deadlock, to the statement, to the source", async ({ page }) => {
  const deadlock = firstDeadlock(atStart);
  const [edge] = deadlock.edges;
  const [statementId = ""] = edge?.statements ?? [];
  const statement = seed.statements.find((each) => each.id === statementId);
  const source = seed.sources.find((each) => each.id === statement?.citations[0]?.source);
  if (!edge || !statement || !source) throw new Error("the deadlock rests on nothing");

  await page.goto(here);
  const issue = page.getByRole("article", { name: labelOf(seed, edge.from), exact: true });
  await issue.getByRole("link", { name: /^\d+ deadlocks?$/ }).click();
  const told = page
    .getByRole("listitem")
    .filter({ hasText: /^Deadlock \d/ })
    .first();
  await expect(told).toBeInViewport();
  await expect(told).toContainText(
    `“${labelOf(seed, edge.from)}” can come only after “${labelOf(seed, edge.to)}”`,
  );
  await expect(told.getByRole("img", { name: /^For / })).toBeVisible();
  await told.getByRole("link", { name: statement.summary }).click();
  await expect(page).toHaveURL(statementHref(id, statementId));
  await expect(page.getByRole("main")).toContainText(statement.summary);
  await expect(page.getByRole("main")).toContainText(source.title);
});

for (const record of records) {
  test(`every deadlock of ${record.negotiation.id} is told, drawn and listed with its statements`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const { id: round } of record.rounds) {
      const { knots } = unresolvedAt(record, round);
      const deadlocks = knots.flatMap((knot) => knot.deadlocks);
      await page.goto(unresolvedHref(record.negotiation.id, { round }));
      const region = page.getByRole("region", { name: "Deadlocks", exact: true });
      if (deadlocks.length === 0) await expect(region).toContainText("No deadlock is found");
      const drawings = region.getByRole("img", { name: /^For /, includeHidden: true });
      expect(await drawings.count(), round).toBe(deadlocks.length);
      const names = await drawings.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
      deadlocks.forEach((deadlock, index) => {
        for (const edge of deadlock.edges) expect(names[index]).toContain(`“${labelOf(record, edge.to)}”`);
      });
    }
  });
}

test("a circle of three parties is one sentence", async ({ page }) => {
  const record = threeParty;
  const circle = record.rounds
    .map((round) => ({ round: round.id, knots: unresolvedAt(record, round.id).knots }))
    .flatMap(({ round, knots }) => knots.flatMap((knot) => knot.deadlocks.map((each) => ({ round, each }))))
    .find(({ each }) => each.issues.length === 3);
  if (circle === undefined) throw new Error("the record has no circle of three issues");
  await page.goto(unresolvedHref(record.negotiation.id, { round: circle.round }));
  const short = (party: string) => record.parties.find((each) => each.id === party)?.short ?? party;
  const [first, second, third] = circle.each.edges;
  const clause = (edge: typeof first) =>
    edge &&
    `${short(edge.parties[0] ?? "")}, “${labelOf(record, edge.from)}” can come only after “${labelOf(record, edge.to)}”`;
  await expect(page.getByRole("region", { name: "Deadlocks", exact: true })).toContainText(
    `For ${clause(first)}; for ${clause(second)}; for ${clause(third)}.`,
  );
});

test("filters follow at once, stand in the address and can be taken back", async ({ page }) => {
  const isOpposed = atStart.issues.filter((issue) => issue.status.status === "opposed");
  await page.goto(here);
  await page.getByRole("checkbox", { name: /^opposed/ }).check();
  await expect(page).toHaveURL(unresolvedHref(id, { round: start.round, status: ["opposed"] }));
  await expect(page.getByRole("status")).toHaveText(`${isOpposed.length} issues`);
  await expect(page.getByRole("heading", { level: 2, name: /^Conditional/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Remove filter Status: opposed" }).click();
  await expect(page).toHaveURL(here);
  await expect(page.getByRole("heading", { level: 2, name: /^Conditional/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^opposed/ })).toBeChecked();
});

test("each issue says since when it is open and what each principal says", async ({ page }) => {
  await page.goto(here);
  const open = atStart.issues.filter((issue) => issue.open !== null);
  const articles = page.getByRole("article").filter({ hasText: "open for" });
  await expect(articles).toHaveCount(open.length);
  for (const { id: issue, open: run, status } of open) {
    const row = page.locator(`[id="issue-${issue}"]`);
    await expect(row).toContainText(`open for ${run?.rounds} round`);
    if (status.reason) await expect(row).toContainText(status.reason);
    for (const party of seed.parties.filter((each) => each.kind === "principal"))
      await expect(row).toContainText(party.short);
  }
});

test("rounds can be stepped through, and none knows what came later", async ({ page }) => {
  const [first, second] = seed.rounds;
  if (!first || !second) throw new Error("the record has fewer than two rounds");
  await page.goto(unresolvedHref(id, { round: first.id }));
  const later = seed.statements.filter((each) => each.round !== first.id).map((each) => each.summary);
  const text = await page.getByRole("main").textContent();
  expect(later.filter((summary) => text?.includes(summary))).toEqual([]);
  await page.getByRole("navigation", { name: "Rounds" }).getByRole("link", { name: second.title }).click();
  await expect(page).toHaveURL(unresolvedHref(id, { round: second.id }));
  await expect(page.getByRole("main")).toContainText(`As at ${second.title}`);
});

test("the chart comes when it is seen, moves nothing, and its table has the same figures", async ({
  page,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.goto(here);
  const chart = page.getByRole("figure", { name: "Status of the issues, round by round" });
  const before = await chart.evaluate((element) => element.getBoundingClientRect().height);
  expect(await chart.locator("svg.recharts-surface").count()).toBe(0);
  const scripts = requested.filter((url) => url.endsWith(".js")).length;
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator("svg.recharts-surface").first()).toBeVisible();
  expect(requested.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(scripts);
  expect(await chart.evaluate((element) => element.getBoundingClientRect().height)).toBe(before);
  await chart.getByText("The figures as a table").click();
  const last = chart.getByRole("row").last().getByRole("cell");
  const total = atStart.issues.length;
  const figures = (await last.allTextContents()).map(Number);
  expect(figures.reduce((sum, value) => sum + value, 0)).toBe(total);
  expect(figures).toContain(atStart.issues.filter((issue) => issue.status.status === "opposed").length);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is there to read, and the filters are a plain form", async ({ page }) => {
    await page.goto(here);
    const deadlock = firstDeadlock(atStart);
    await expect(page.getByRole("region", { name: "Deadlocks", exact: true })).toContainText(
      `“${labelOf(seed, deadlock.issues[0] ?? "")}”`,
    );
    await page.getByText("The figures as a table").click();
    await expect(page.getByRole("row")).toHaveCount(atStart.perRound.length + 1);
    await page.getByRole("checkbox", { name: /^opposed/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(unresolvedHref(id, { round: start.round, status: ["opposed"] }));
  });
});

test("with everything open nothing sticks out on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(here);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  });
  expect(await overflow(page)).toEqual([]);
});
