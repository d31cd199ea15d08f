import type { Page } from "@playwright/test";
import { changesTitle } from "@/components/changes/change-words";
import { changesHref } from "@/lib/address/parameters";
import { changesByRound, countTypes } from "@/lib/domain/change-counts";
import { changesBetween } from "@/lib/domain/changes";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { expect, test } from "./fixtures";
import { seed, threeParty } from "./records";

/** The two rounds of a record at these places, counted from its first; negative ones from its end. */
function pairOf(record: WholeRecord, from: number, to: number) {
  const [earlier, later] = [record.rounds.at(from), record.rounds.at(to)];
  if (!earlier || !later) throw new Error("the record has no such rounds");
  const all = changesBetween(record, earlier.id, later.id);
  return {
    from: earlier,
    to: later,
    href: changesHref(record.negotiation.id, { from: earlier.id, to: later.id }),
    changed: all.filter((change) => change.type !== "silent"),
    silent: all.filter((change) => change.type === "silent"),
  };
}

function summaryOf(record: WholeRecord, id: string): string {
  const statement = record.statements.find((each) => each.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement.summary;
}

const cardOf = (page: Page, id: string) => page.locator(`article[id="${id}"]`);
const { id: invented } = threeParty.negotiation;
const whole = pairOf(threeParty, 0, -1);

test("without a choice it is the newest round against the one before it", async ({ page }) => {
  const { from, to, changed } = pairOf(seed, -2, -1);
  await page.goto(changesHref(seed.negotiation.id));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(changesTitle({ from, to, turned: false }));
  await expect(page.getByRole("article")).toHaveCount(changed.length);
});

test("every change between two rounds has its card, with what was said before and after", async ({
  page,
}) => {
  await page.goto(whole.href);
  await expect(page.getByRole("article")).toHaveCount(whole.changed.length);
  for (const { type, from, to, reason } of whole.changed) {
    const card = cardOf(page, to.statement);
    await expect(card).toContainText(type);
    await expect(card).toContainText(summaryOf(threeParty, to.statement));
    if (from) await expect(card).toContainText(summaryOf(threeParty, from.statement));
    if (reason) await expect(card).toContainText(reason);
  }
});

test("a chain of rounds shows every step, and what differs is stated", async ({ page }) => {
  await page.goto(whole.href);
  const card = cardOf(page, "va-grey-water");
  await expect(card.getByRole("listitem").filter({ hasText: /softened|restated/ })).toHaveText([
    /softened.*20 June 2017|softened.*2017/,
    /softened.*January 2018.*Forty-five units have become fifty-five/,
    /restated.*9 May 2018.*The same figure and the same condition/,
  ]);
  await expect(card).toContainText("at least 40 million cubic metres → became 55 million cubic metres");
  await expect(card).toContainText(
    "condition: if the crossings at the dam stay closed to armed men → became if the bridges open",
  );
});

test("both links of a card lead to the statements", async ({ page }) => {
  await page.goto(whole.href);
  const change = whole.changed.find((each) => each.from !== null);
  if (!change?.from) throw new Error("no change with a statement before it");
  const links = cardOf(page, change.to.statement).getByRole("link");
  for (const id of [change.from.statement, change.to.statement])
    await expect(links.and(page.locator(`[href="/${invented}/statements/${id}"]`)).first()).toBeVisible();
  await links
    .and(page.locator(`[href="/${invented}/statements/${change.from.statement}"]`))
    .first()
    .click();
  await expect(page.getByRole("main")).toContainText(summaryOf(threeParty, change.from.statement));
});

test("the rounds are chosen in a form, and a pair given backwards is turned round", async ({ page }) => {
  await page.goto(changesHref(invented));
  await page.getByLabel("From", { exact: true }).selectOption(whole.from.id);
  await page.getByLabel("To", { exact: true }).selectOption(whole.to.id);
  await page.getByRole("button", { name: "Show changes" }).click();
  await expect(page).toHaveURL(whole.href);
  await expect(page.getByRole("article")).toHaveCount(whole.changed.length);
  await page.goto(changesHref(invented, { from: whole.to.id, to: whole.from.id }));
  await expect(page.getByRole("note")).toContainText("wrong way round");
  await expect(page.getByRole("article")).toHaveCount(whole.changed.length);
  await expect(page.getByLabel("From", { exact: true })).toHaveValue(whole.from.id);
});

test("types are filtered with counts, in the address, and let go of again", async ({ page }) => {
  await page.goto(whole.href);
  const softened = whole.changed.filter((change) => change.type === "softened");
  const form = page.getByRole("form", { name: "Filter" });
  await form.getByRole("checkbox", { name: new RegExp(`^softened ?${softened.length}$`) }).check();
  await expect(page).toHaveURL(
    changesHref(invented, { from: whole.from.id, to: whole.to.id, type: ["softened"] }),
  );
  await expect(page.getByRole("article")).toHaveCount(softened.length);
  await page.getByRole("link", { name: "Remove filter Type of change: softened" }).click();
  await expect(page).toHaveURL(whole.href);
  await expect(page.getByRole("article")).toHaveCount(whole.changed.length);
});

test("what is silent is folded, counted, and opens to every statement", async ({ page }) => {
  await page.goto(whole.href);
  await expect(page.getByRole("status")).toHaveText(
    `${whole.changed.length} changes, ${whole.silent.length} statements not said again`,
  );
  const [silent] = whole.silent;
  if (!silent) throw new Error("nothing is silent");
  const link = page.getByRole("link", { name: summaryOf(threeParty, silent.to.statement) });
  await expect(link).toBeHidden();
  await page.goto(`${whole.href}&type=silent`);
  await expect(page.getByRole("article")).toHaveCount(0);
  for (const { to } of whole.silent)
    await expect(page.getByRole("link", { name: summaryOf(threeParty, to.statement) })).toBeVisible();
});

test("the line of an issue is read as text", async ({ page }) => {
  await page.goto(whole.href);
  const issue = page.getByRole("region", { name: "Crossings" });
  await issue.locator("summary", { hasText: "Crossings through 4 rounds" }).click();
  await expect(issue.getByRole("listitem").filter({ hasText: "Ostrelia" }).first()).toContainText(
    "20 June 2017: added; 15 January 2018: softened and restated; 9 May 2018: narrowed; silent in 1 round",
  );
});

test("the chart of types has its figures as a table", async ({ page }) => {
  await page.goto(whole.href);
  const byRound = changesByRound(threeParty, whole.to.id);
  for (const party of threeParty.parties) {
    const chart = page.getByRole("figure", { name: party.name });
    await chart.locator("summary").click();
    const rows = chart.getByRole("row");
    await expect(rows).toHaveCount(byRound.length + 1);
    for (const [index, { changes }] of byRound.entries()) {
      const counts = countTypes(changes.filter((change) => change.party === party.id));
      const shown = ["added", "restated", "hardened", "softened", "narrowed", "widened", "reworded"] as const;
      await expect(rows.nth(index + 1).getByRole("cell")).toHaveText(
        shown.map((type) => (counts[type] === undefined ? "–" : String(counts[type]))),
      );
    }
    await expect(chart.locator("svg.recharts-surface").first()).toBeVisible();
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("rounds and filters are chosen, and everything is there to read", async ({ page }) => {
    await page.goto(changesHref(invented, { from: whole.from.id, to: whole.to.id }));
    await page
      .getByRole("form", { name: "Filter" })
      .getByRole("checkbox", { name: /^narrowed/ })
      .check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    const narrowed = whole.changed.filter((change) => change.type === "narrowed");
    await expect(page.getByRole("article")).toHaveCount(narrowed.length);
    await page.getByLabel("From", { exact: true }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Show changes" }).click();
    await expect(page).toHaveURL(/type=narrowed/);
    await expect(page.getByRole("article").first()).toContainText(/coder’s reason/i);
  });
});

test("an address that cannot be used in part says so and shows the rest", async ({ page }) => {
  await page.goto(`/${invented}/changes?from=nowhere&type=vanished`);
  await expect(page.getByRole("note").first()).toContainText("nowhere");
  await expect(page.getByRole("note").first()).toContainText("vanished");
  await expect(page.getByRole("article").first()).toBeVisible();
});
