import { searchHref } from "@/lib/address/search";
import { expect, test } from "./fixtures";
import { seed } from "./records";

const { id, start } = seed.negotiation;
const clause = seed.statements.find((each) => each.document === start.docs[0]);
if (!clause) throw new Error("the record begins with a document without clauses");
const { summary } = clause;
/** Two long words of a clause, which find it. */
const q = (summary.match(/\b[a-z]{6,}\b/g) ?? []).slice(0, 2).join(" ");
const result = /^\d+ entr(y|ies) found$/;

// A browser looks there for the icon of a page that was left before its head was read.
test.use({ expectedErrors: [/\/favicon\.ico/] });

test("type in the header, narrow, open what was found, and come back to it", async ({ page }) => {
  // Below this the header has a link in place of the field.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/${id}/rounds`);
  const field = page.getByRole("banner").getByRole("searchbox", { name: "Search the record" });
  await field.fill(q);
  await field.press("Enter");
  await expect(page).toHaveURL(searchHref(id, { q }));
  await expect(page.getByRole("status")).toHaveText(result);
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue(q);

  await page.getByRole("checkbox", { name: /^Clauses of documents/ }).check();
  await expect(page).toHaveURL(searchHref(id, { q, kind: ["clause"] }));
  await expect(page.getByRole("region", { name: /^Clauses of documents \d+$/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Sources/ })).toBeHidden();
  const found = page.getByRole("link", { name: summary });
  await expect(found.locator("mark").first()).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(new RegExp(`/${id}/statements/${clause.id}$`));
  await page.goBack();
  await expect(page).toHaveURL(searchHref(id, { q, kind: ["clause"] }));
  await page.getByRole("link", { name: "Remove filter Kind: Clauses of documents" }).click();
  await expect(page).toHaveURL(searchHref(id, { q }));
});

test("what was mistyped is set right and said; what is nowhere is answered with what to try", async ({
  page,
}) => {
  const [word = ""] = q.split(" ");
  const mistyped = `${word.slice(0, 3)}${word.slice(4)}`;
  await page.goto(searchHref(id, { q: mistyped }));
  await expect(page.getByText(`Nothing on record has “${mistyped}”.`)).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(result);

  await page.goto(searchHref(id, { q: `${word} xqzxqz` }));
  await expect(page.getByRole("status")).toHaveText("Nothing found");
  await page.getByRole("main").getByRole("link", { name: word, exact: true }).click();
  await expect(page).toHaveURL(searchHref(id, { q: word }));
  await expect(page.getByRole("status")).toHaveText(result);
});

test("nothing typed: what there is, and examples that find something", async ({ page }) => {
  await page.goto(searchHref(id));
  await page.getByRole("region", { name: "For example" }).getByRole("link").first().click();
  await expect(page.getByRole("status")).toHaveText(result);
  await page.goBack();
  const kinds = page.getByRole("region", { name: "What can be searched" });
  await kinds.getByRole("link", { name: "Sources", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(`${seed.sources.length} entries on record`);
  await page.getByRole("link", { name: /^Next \d+$/ }).click();
  await expect(page).toHaveURL(searchHref(id, { kind: ["source"], page: 2 }));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("both forms are plain ones", async ({ page }) => {
    await page.goto(searchHref(id));
    const main = page.getByRole("main");
    await main.getByRole("searchbox").fill(q);
    await main.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(searchHref(id, { q }).replaceAll("%20", "+"));
    await page.getByRole("checkbox", { name: /^Clauses of documents/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/[?&]kind=clause(&|$)/);
    await expect(page).toHaveURL(/[?&]q=/);
    await expect(page.getByRole("link", { name: summary })).toBeVisible();
  });
});
