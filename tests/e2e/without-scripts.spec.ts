import { compareHref, overviewHref } from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { expect, test } from "./fixtures";
import { seed } from "./records";

test.use({ javaScriptEnabled: false });

const { id, start } = seed.negotiation;
const group = seed.issue_groups.find((each) => each.id === "ceasefire") ?? seed.issue_groups[0];
if (!group) throw new Error("the record has no group of issues");
const { id: groupId, label } = group;
const clauses = seed.statements.filter((each) => each.document && start.docs.includes(each.document));
const inGroup = clauses.filter((each) =>
  [each.issue, ...each.also].some((one) => one.startsWith(`${groupId}.`)),
);
const filtered = compareHref(id, { docs: start.docs, issue: [groupId] });

test("the first response already holds the filtered content, and nothing that is filtered out", async ({
  page,
}) => {
  await page.goto(filtered);
  const texts = await page.getByRole("article").allTextContents();
  const shown = clauses.filter(({ summary }) => texts.some((text) => text.includes(summary)));
  expect(shown.map((each) => each.id)).toEqual(inGroup.map((each) => each.id));
});

test("the filters are a plain form, and its address becomes the canonical one", async ({ page }) => {
  await page.goto(compareHref(id, { docs: start.docs }));
  await page.getByRole("checkbox", { name: new RegExp(`^${label}`) }).check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(filtered);
  await expect(
    page
      .getByRole("article")
      .filter({ hasText: inGroup[0]?.summary ?? "" })
      .first(),
  ).toBeVisible();
});

test("repeated and empty names lead to the canonical address", async ({ page }) => {
  const [first = "", second = ""] = start.docs;
  await page.goto(`/${id}/compare?docs=${first}&docs=${second}&issue=${groupId}&q=&stance=&by=issue`);
  await expect(page).toHaveURL(filtered);
});

test("documents are chosen with a plain form", async ({ page }) => {
  const other = seed.documents.find((each) => !start.docs.includes(each.id));
  if (!other) throw new Error("the record has no third document");
  await page.goto(compareHref(id, { docs: start.docs }));
  const form = page.getByRole("form", { name: "Documents to compare" });
  await form.getByRole("combobox", { name: "Add a document" }).selectOption(other.id);
  await form.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(compareHref(id, { docs: [...start.docs, other.id] }));
  await expect(page.getByRole("link", { name: other.title })).toBeVisible();
});

test("a round is stepped to, and its frozen link read and opened", async ({ page }) => {
  const next = seed.rounds[seed.rounds.findIndex((round) => round.id === start.round) + 1];
  if (!next) throw new Error("the record has no round after the one it starts with");
  await page.goto(overviewHref(id, { round: start.round }));
  await page.getByRole("link", { name: next.title }).and(page.locator('[rel="next"]')).click();
  await expect(page).toHaveURL(overviewHref(id, { round: next.id }));
  await page.getByRole("button", { name: "Share" }).click();
  const frozen = await page.getByRole("textbox", { name: "Frozen link" }).inputValue();
  await page.goto(frozen);
  await expect(page.getByText("It never changes").first()).toBeVisible();
  await expect(page.locator("table").getByRole("rowheader").first()).toBeVisible();
});

test("a deadlock is unfolded, and a condition that makes it is read", async ({ page }) => {
  await page.goto(`/${id}/unresolved?round=${start.round}`);
  const deadlock = page.locator("li[id^=deadlock-]").first();
  await expect(deadlock.getByRole("heading").first()).toBeVisible();
  await expect(deadlock.getByRole("listitem").first()).toBeVisible();
});

test("something is searched for, and what was found is opened", async ({ page }) => {
  const clause = inGroup[0];
  const q = (clause?.summary.match(/\b[a-z]{6,}\b/g) ?? []).slice(0, 2).join(" ");
  await page.goto(`/${id}/search`);
  const field = page.getByRole("main").getByRole("searchbox");
  await field.fill(q);
  await field.press("Enter");
  await expect(page).toHaveURL(searchHref(id, { q }));
  await page.getByRole("link", { name: clause?.summary ?? "" }).click();
  await expect(page).toHaveURL(new RegExp(`/${id}/statements/${clause?.id}$`));
});
