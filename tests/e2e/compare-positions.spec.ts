import type { Page } from "@playwright/test";
import { positionEntries } from "@/components/compare/position-entries";
import { positionsTitle } from "@/components/compare/titles";
import { compareHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import { positionsView } from "@/lib/domain/positions-view";
import { roundView } from "@/lib/domain/round-view";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed, startHref, threeParty } from "./records";

const { id } = threeParty.negotiation;
const [party] = threeParty.parties;
const [first, , , last] = threeParty.rounds;
if (!party || !first || !last) throw new Error("the record has no party or no rounds");
const early = positionId("varnia", first.id);
const late = positionId("varnia", last.id);
const other = positionId("ostrelia", last.id);
const twoRounds = compareHref(id, { columns: [early, late] });

const viewOf = (column: string) => {
  const [of = "", at = ""] = column.split("@");
  return positionsView(roundView(threeParty, at), of, threeParty.statements);
};
const summaryOf = (statement: string) =>
  threeParty.statements.find((each) => each.id === statement)?.summary ?? "";

/** What one column says in the row of an issue. */
const cell = (page: Page, issue: string, column: string) => {
  const label = threeParty.issue_groups.flatMap((group) => group.issues).find((each) => each.id === issue);
  const title = positionEntries(threeParty).find((entry) => entry.id === column)?.title ?? "";
  return page
    .getByRole("region", { name: "Positions side by side" })
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 3, name: label?.label ?? "", exact: true }) })
    .last()
    .getByRole("list", { name: title, exact: true });
};

test("one party at two rounds: every live statement, said here or carried from when", async ({ page }) => {
  await page.goto(twoRounds);
  const entries = positionEntries(threeParty).filter((entry) => [early, late].includes(entry.id));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(positionsTitle(entries));
  const held = [early, late].flatMap((column) => viewOf(column).statements);
  await expect(page.getByRole("article")).toHaveCount(held.length);
  await expect(cell(page, "water.release", early)).toContainText(summaryOf("va-draft-1-1"));
  await expect(cell(page, "water.release", early)).toContainText("said here");
  const crossings = cell(page, "border.crossings", late).getByRole("article");
  await expect(crossings.filter({ hasText: summaryOf("va-letters-crossings") })).toContainText(
    "carried from 20 June 2017",
  );
  await expect(cell(page, "process.guarantor", early)).toHaveText("Has not spoken on this issue.");
});

test("differing words are marked on demand, with what is compared and what differs", async ({ page }) => {
  await page.goto(twoRounds);
  await expect(page.locator("main ins, main del")).toHaveCount(0);
  await page.getByRole("link", { name: "Mark differences" }).click();
  await expect(page).toHaveURL(compareHref(id, { columns: [early, late], diff: "words" }));
  const before = cell(page, "border.patrols", early).locator("> li").filter({ hasText: "6 boats" });
  const after = cell(page, "border.patrols", late).locator("> li").filter({ hasText: "4 boats" });
  await expect(before.getByRole("deletion")).toHaveText([/that no more than six/, /patrol/]);
  await expect(after.getByRole("insertion")).toHaveText([/for four/, /at most on/]);
  await expect(after.getByRole("insertion").first()).toContainText("[only here: for four]");
  await expect(after).toContainText("Compared with 2.2 of 14 March 2017, which this continues");
  await expect(after).toContainText("patrols on the lower waters: at most 6 boats → became at most 4 boats");
  await expect(cell(page, "people.return", late)).toContainText("The same statement as in the first column.");
  await page.getByRole("link", { name: "Plain" }).click();
  await expect(page.locator("main ins, main del")).toHaveCount(0);
});

test("the copied link gives another reader the same, marks and all, and asks the API for nothing", async ({
  page,
  newReader,
}) => {
  await page.goto(compareHref(id, { columns: [early, late], diff: "words", issue: ["border.patrols"] }));
  const articles = await page.getByRole("article").allTextContents();
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Live link" }).inputValue();
  const reader = await newReader({ javaScriptEnabled: false });
  const theirs = await reader.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await theirs.goto(link);
  expect(await theirs.getByRole("article").allTextContents()).toEqual(articles);
  await expect(theirs.getByRole("insertion")).toHaveText([/for four/, /at most on/]);
  await openLive(page, link);
  await expect(page.getByRole("insertion")).toHaveCount(2);
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
});

test("columns are chosen, added, swapped and taken out in place, and back undoes it", async ({ page }) => {
  await page.goto(twoRounds);
  const form = page.getByRole("form", { name: "Positions to compare" });
  await form.getByRole("combobox", { name: "Add a position" }).selectOption(other);
  await expect(page).toHaveURL(compareHref(id, { columns: [early, late, other] }));
  await expect(cell(page, "water.release", other)).toContainText(summaryOf("os-grey-water"));
  await form
    .getByRole("link", { name: /^Take out / })
    .first()
    .click();
  await expect(page).toHaveURL(compareHref(id, { columns: [late, other] }));
  await form.getByRole("link", { name: "Swap the two positions" }).click();
  await expect(page).toHaveURL(compareHref(id, { columns: [other, late] }));
  await page.goBack();
  await expect(page).toHaveURL(compareHref(id, { columns: [late, other] }));
  await expect(cell(page, "water.release", late)).toContainText(summaryOf("va-grey-water"));
});

test("without scripts the plain form does the same", async ({ newReader }) => {
  const reader = await newReader({ javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto(twoRounds);
  await page.getByRole("combobox", { name: "Position in column 1" }).selectOption(other);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(compareHref(id, { columns: [other, late] }));
  await page.getByRole("link", { name: "Mark differences" }).click();
  await expect(page.getByRole("insertion").first()).toBeVisible();
});

test("filters leave what matches, in the address, with its count", async ({ page }) => {
  await page.goto(twoRounds);
  const all = new Map(
    [early, late].flatMap((column) => viewOf(column).statements.map((each) => [each.id, each])),
  );
  const offers = [...all.values()].filter((each) => each.stance === "demands").length;
  const form = page.getByRole("form", { name: "Filter" });
  await form.getByRole("checkbox", { name: new RegExp(`^\\S*\\s*demands ?${offers}$`) }).check();
  await expect(page).toHaveURL(compareHref(id, { columns: [early, late], stance: ["demands"] }));
  await expect(page.getByRole("status")).toContainText(`${offers} of ${all.size} statements`);
});

test("documents lead to positions and back", async ({ page }) => {
  const { start } = seed.negotiation;
  await page.goto(startHref(seed));
  const columns = start.docs.flatMap((docId) => {
    const document = seed.documents.find((each) => each.id === docId);
    return (document?.parties ?? []).map((of) => positionId(of, document?.round ?? ""));
  });
  await page.getByRole("link", { name: "Positions", exact: true }).click();
  await expect(page).toHaveURL(compareHref(seed.negotiation.id, { columns }));
  await page.getByRole("link", { name: "Documents", exact: true }).last().click();
  await expect(page.getByRole("form", { name: "Documents to compare" })).toBeVisible();
});

test("what cannot be used of the address is told", async ({ page }) => {
  await page.goto(`/${id}/compare?docs=varnia-draft-2017&columns=${early},${late},nobody@${last.id}`);
  const told = page.getByRole("note").first();
  await expect(told).toContainText("docs: documents beside columns cannot be used here");
  await expect(told).toContainText(`columns: nobody@${last.id} cannot be used here`);
  await expect(page.getByRole("form", { name: "Positions to compare" })).toBeVisible();
});
