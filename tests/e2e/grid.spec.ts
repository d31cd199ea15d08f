import { overviewHref, roundHref } from "@/lib/address/parameters";
import { roundView } from "@/lib/domain/round-view";
import { withLanguage } from "@/lib/language/in-language";
import type { RoundView } from "@/lib/schemas/views";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { overflow } from "./overflow";
import { seed, threeParty } from "./records";

const { id, start } = seed.negotiation;
const at = (round: string) => roundView(seed, round);
const index = seed.rounds.findIndex((round) => round.id === start.round);
const here = at(start.round);

/** The first live statement of a position; fails where the party has not spoken. */
function firstOf(view: RoundView, issue: string, party: string): string {
  const position = view.positions.find((each) => each.issue === issue && each.party === party);
  const statement = view.statements.find((each) => each.id === position?.statements[0]?.id);
  if (statement === undefined) throw new Error(`${party} has not spoken on ${issue}`);
  return statement.summary;
}

/** A position whose first statement is another one at the next round. */
function movingPosition(next: RoundView) {
  const firstAt = (view: RoundView, issue: string, party: string) =>
    view.positions.find((each) => each.issue === issue && each.party === party)?.statements[0]?.id;
  const found = here.positions.find(
    ({ issue, party, statements }) =>
      statements.length > 0 && firstAt(next, issue, party) !== statements[0]?.id,
  );
  if (found === undefined) throw new Error("no position moves between the two rounds");
  return found;
}

test("the grid follows a step to the next round, by key, and back", async ({ page }) => {
  const next = at(seed.rounds[index + 1]?.id ?? "");
  const { issue, party } = movingPosition(next);
  await openLive(page, overviewHref(id, { round: start.round }));
  const grid = page.locator("table");
  await expect(grid.getByText(firstOf(here, issue, party), { exact: true }).first()).toBeVisible();
  await page.keyboard.press("]");
  await expect(page).toHaveURL(overviewHref(id, { round: next.round.id }));
  await expect(page.getByText(`at the end of ${next.round.title}`).first()).toBeVisible();
  await expect(grid.getByText(firstOf(next, issue, party), { exact: true }).first()).toBeVisible();
  await page.keyboard.press("[");
  await expect(page).toHaveURL(overviewHref(id, { round: start.round }));
  await expect(grid.getByText(firstOf(here, issue, party), { exact: true }).first()).toBeVisible();
});

test("a cell opens all that its party holds, newest first, and closes again", async ({ page }) => {
  const position = here.positions.find((each) => each.statements.length > 2);
  const label = seed.issue_groups
    .flatMap((group) => group.issues)
    .find((issue) => issue.id === position?.issue)?.label;
  if (position === undefined || label === undefined) throw new Error("no position holds three statements");
  const short = seed.parties.find((party) => party.id === position.party)?.short ?? "";
  const count = position.statements.length;
  await openLive(page, overviewHref(id, { round: start.round }));
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: label }) });
  const opener = row.getByRole("link", { name: `+${count - 1} more (${count} statements of ${short})` });
  await opener.click();
  const summaries = here.statements.filter((each) => position.statements.some(({ id }) => id === each.id));
  for (const { summary } of summaries) await expect(row.getByText(summary, { exact: true })).toBeVisible();
  await row.getByRole("link", { name: `close (${count} statements of ${short})` }).click();
  await expect(row.getByText(summaries.at(-1)?.summary ?? "", { exact: true })).toHaveCount(
    summaries.at(-1)?.id === position.statements[0]?.id ? 1 : 0,
  );
});

test("a status and a party chosen stand in the address, and a fresh reader sees the same", async ({
  page,
  newReader,
}) => {
  const [first, second] = here.parties;
  const status = here.statuses[0]?.status ?? "unknown";
  const expected = here.statuses.filter((each) => each.status === status).length;
  if (first === undefined || second === undefined) throw new Error("the record has fewer than two parties");
  await page.goto(overviewHref(id, { round: start.round, order: [first.id, second.id] }));
  await page.getByRole("list", { name: "Issues by status" }).getByRole("link").first().waitFor();
  await page
    .getByRole("link", { name: `Move ${second.short} forward` })
    .first()
    .click();
  await expect(page).toHaveURL(overviewHref(id, { round: start.round, order: [second.id, first.id] }));
  const address = overviewHref(id, { round: start.round, status: [status], order: [second.id, first.id] });
  const fresh = await (await newReader()).newPage();
  await fresh.goto(address);
  await expect(fresh.getByRole("rowheader")).toHaveCount(expected);
  const heads = fresh.locator("table").first().getByRole("columnheader");
  await expect(heads.nth(2)).toContainText(second.short);
  await expect(heads.nth(3)).toContainText(first.short);
  await expect(heads).toHaveCount(4);
});

test("on a phone two parties stand side by side, chosen by the reader", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const { negotiation } = threeParty;
  const view = roundView(threeParty, threeParty.rounds.at(-1)?.id ?? "");
  const [, second, third] = view.parties;
  if (second === undefined || third === undefined) throw new Error("the record has fewer than three parties");
  await page.goto(overviewHref(negotiation.id));
  expect(await overflow(page)).toEqual([]);
  await page.getByLabel("First party").selectOption(second.id);
  await page.getByLabel("Second party").selectOption(third.id);
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(overviewHref(negotiation.id, { order: [second.id, third.id] }));
  await expect(page.getByRole("columnheader", { name: second.short }).first()).toBeVisible();
  await expect(page.getByRole("columnheader", { name: third.short }).first()).toBeVisible();
});

test("in Ukrainian the grid speaks Ukrainian, and the record's own words are marked as English", async ({
  page,
}) => {
  const position = here.positions.find((each) => each.statements.length > 2);
  const short = seed.parties.find((party) => party.id === position?.party)?.short ?? "";
  const row = page.locator(`[data-row="${position?.issue}"]`);
  await openLive(page, withLanguage(overviewHref(id, { round: start.round }), "uk"));
  await expect(page.locator("table").first().getByRole("columnheader").first()).toHaveText("Питання");
  await expect(page.getByRole("status").first()).toHaveText(/^\d+ (питання|питань)$/);
  const says = row.getByText(firstOf(here, position?.issue ?? "", position?.party ?? ""), { exact: true });
  await expect(says.first()).toHaveAttribute("lang", "en");
  const opener = row.getByRole("link", { name: new RegExp(`^\\+ ще \\d+ \\(${short}: `) });
  await opener.click();
  await expect(row.getByRole("link", { name: /^згорнути/ })).toBeVisible();
  await expect(row.getByRole("link", { name: /^саме твердження/ }).first()).toBeVisible();
});

test("the focus goes to the result when the chip that was pressed is gone", async ({ page }) => {
  const group = seed.issue_groups[1];
  await openLive(page, overviewHref(id, { round: start.round, issue: [group?.id ?? ""] }));
  const result = page.getByRole("status").filter({ hasText: /issues?$/ });
  await expect(result).toHaveText(`${group?.issues.length} issues`);
  await page.getByRole("link", { name: /^Remove filter/ }).press("Enter");
  await expect(page).toHaveURL(overviewHref(id, { round: start.round }));
  await expect(result).toBeFocused();
});

test("the focus stays with the steps between rounds, up to the first one", async ({ page }) => {
  const [first, second] = threeParty.rounds;
  const { id } = threeParty.negotiation;
  const steps = page.getByRole("navigation", { name: "Rounds", exact: true });
  await openLive(page, overviewHref(id, { round: second?.id ?? "" }));
  await steps.locator('a[rel="prev"]').press("Enter");
  await expect(page).toHaveURL(overviewHref(id, { round: first?.id ?? "" }));
  await expect(steps.locator('a[rel="next"]')).toBeFocused();
});

test("the focus stays with the step from the page of a round to that of the next", async ({ page }) => {
  const [first, second] = threeParty.rounds;
  const { id } = threeParty.negotiation;
  const next = page.getByRole("navigation", { name: "Rounds", exact: true }).locator('a[rel="next"]');
  await openLive(page, roundHref(id, first?.id ?? ""));
  await next.press("Enter");
  await expect(page).toHaveURL(roundHref(id, second?.id ?? ""));
  await expect(next).toBeFocused();
});
