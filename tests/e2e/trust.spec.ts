import { disputeKindWords, evidenceWords, sourceKindWords, stanceWords } from "@/components/words";
import { statementHref } from "@/lib/address/parameters";
import { disputeHref, disputesHref, methodHref, sourceHref, sourcesHref } from "@/lib/address/trust";
import { findDisputes } from "@/lib/domain/dispute-places";
import { methodExamples } from "@/lib/domain/method-examples";
import { disputeKinds, stances } from "@/lib/schemas/words";
import { expect, test } from "./fixtures";
import { records, seed, threeParty } from "./records";

const { id: invented } = threeParty.negotiation;

test("from the foot of a page to the method, where each stance has an example of the record", async ({
  page,
}) => {
  await page.goto(`/${invented}`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL(methodHref(invented));
  const part = page.locator("section[aria-labelledby=stances]");
  const examples = methodExamples(threeParty).stances;
  for (const stance of stances) {
    const entry = part.locator("dl > div").filter({ hasText: stanceWords(stance).means });
    await expect(entry).toContainText(examples.get(stance)?.summary ?? "No entry of this record");
  }
});

test("the method counts what is recorded of each party in each round, and nought where nothing is", async ({
  page,
}) => {
  await page.goto(methodHref(invented));
  const table = page.getByRole("table", { name: "Statements of each party in each round" });
  for (const round of threeParty.rounds) {
    const cells = table.getByRole("row").filter({ hasText: round.title }).getByRole("cell");
    await expect(cells).toHaveCount(threeParty.parties.length);
    const said = threeParty.statements.filter((each) => each.round === round.id);
    const silent = threeParty.parties.filter(({ id }) => said.every((each) => each.party !== id));
    await expect(cells.filter({ hasText: /^0$/ })).toHaveCount(silent.length);
  }
});

test("every disputed fact has all its versions, and a filter leaves its own kind", async ({ page }) => {
  for (const record of records) {
    const { id } = record.negotiation;
    await page.goto(disputesHref(id));
    await expect(page.getByRole("status").filter({ hasText: /fact/ })).toHaveText(
      `${record.disputes.length} facts`,
    );
    for (const dispute of record.disputes.slice(0, 5)) {
      const entry = page.locator(`li[id="${dispute.id}"]`);
      for (const { says } of dispute.versions) await expect(entry).toContainText(says);
    }
    const kind = disputeKinds.find((each) => record.disputes.some((dispute) => dispute.kind === each));
    if (kind === undefined) throw new Error(`${id} has no dispute`);
    await page.getByRole("checkbox", { name: disputeKindWords(kind) }).check();
    await expect(page).toHaveURL(disputesHref(id, { kind: [kind] }));
    const left = record.disputes.filter((dispute) => dispute.kind === kind).length;
    await expect(page.locator("main h3 > a[href^='#']")).toHaveCount(left);
  }
});

test("a statement on which sources differ is marked, and the mark leads to the versions", async ({
  page,
}) => {
  const { ofStatement } = findDisputes(seed.disputes);
  const statement = seed.statements.find((each) => ofStatement(each).length === 1);
  const [dispute] = statement === undefined ? [] : ofStatement(statement);
  if (statement === undefined || dispute === undefined) throw new Error("no statement is disputed");
  await page.goto(statementHref(seed.negotiation.id, statement.id));
  await page.getByRole("article").first().getByRole("link", { name: "sources differ" }).click();
  await expect(page).toHaveURL(disputeHref(seed.negotiation.id, dispute.id));
  await expect(page.locator(`li[id="${dispute.id}"]`)).toBeInViewport();
});

test("a statement hands out a report that names it, its address and the revision", async ({ page }) => {
  const statement = threeParty.statements[0];
  if (statement === undefined) throw new Error("no statement");
  await page.goto(statementHref(invented, statement.id));
  await page.getByText("Text of the report").first().click();
  const text = await page.getByRole("textbox", { name: "Text of the report" }).inputValue();
  expect(text).toContain(`Statement: ${statement.id}\n`);
  expect(text).toContain(new URL(statementHref(invented, statement.id), page.url()).href);
  expect(text).toMatch(/^Revision: [0-9a-f]{64}$/m);
});

test("from the sources to one of them, and to a statement that rests on it", async ({ page }) => {
  await page.goto(sourcesHref(invented));
  const [source] = threeParty.sources;
  if (source === undefined) throw new Error("no source");
  await page.getByRole("link", { name: source.title }).click();
  await expect(page).toHaveURL(sourceHref(invented, source.id));
  const resting = threeParty.statements.filter((each) =>
    each.citations.some((citation) => citation.source === source.id),
  );
  const list = page.locator("section[aria-labelledby=statements]").getByRole("listitem");
  await expect(list).toHaveCount(resting.length);
  await list.first().getByRole("link").click();
  await expect(page).toHaveURL(statementHref(invented, resting[0]?.id ?? ""));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("each side's evidence stands in a table, and the sources can be filtered", async ({ page }) => {
    await page.goto(sourcesHref(invented));
    const table = page.getByRole("table", { name: "What each side is known by" });
    await expect(table.getByRole("row")).toHaveCount(threeParty.parties.length + 1);
    await expect(table.getByRole("columnheader", { name: evidenceWords("leak").word })).toBeVisible();
    await page.getByRole("checkbox", { name: sourceKindWords("wire") }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(sourcesHref(invented, { kind: ["wire"] }));
    await expect(page.locator("main cite")).toHaveCount(1);
  });

  test("a report is readable without scripts", async ({ page }) => {
    const statement = threeParty.statements[0];
    await page.goto(statementHref(invented, statement?.id ?? ""));
    await page.locator("summary", { hasText: "Text of the report" }).click();
    await expect(page.getByRole("textbox", { name: "Text of the report" })).toBeVisible();
  });
});
