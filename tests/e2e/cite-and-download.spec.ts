import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import {
  changesHref,
  compareHref,
  documentHref,
  issueHref,
  roundHref,
  statementHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import { expect, test } from "./fixtures";
import { seed, threeParty } from "./records";
import { findSnapshotOf } from "./snapshots";

const { id, start } = seed.negotiation;
const [document = ""] = start.docs;
const clause = seed.statements.find((each) => each.document === document);
const principals = seed.parties.filter((party) => party.kind === "principal");
if (!clause) throw new Error("the first document has no clause");

/** What a download says of itself on the page, and what it is called there. */
async function readDownload(page: Page, name: string): Promise<{ href: string; words: string }> {
  const item = page
    .getByRole("dialog")
    .getByRole("listitem")
    .filter({
      has: page.getByRole("link", { name, exact: true }),
    });
  const href = (await item.getByRole("link").getAttribute("href")) ?? "";
  return { href, words: (await item.textContent()) ?? "" };
}

const rowsOf = (csv: string) => parse(csv, { columns: true, bom: true }).length;

/** Opens Share, and holds the numbers of rows that it names against the files themselves. */
async function expectRows(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Share" }).click();
  const csv = await readDownload(page, "CSV");
  const rows = rowsOf(await (await page.request.get(csv.href)).text());
  expect(csv.words).toContain(`${rows} row`);
  expect((await readDownload(page, "CSV for Excel")).words).toContain(`${rows} row`);
  const zip = await readDownload(page, "Zip");
  const files = unzipSync(new Uint8Array(await (await page.request.get(zip.href)).body()));
  const table = (name: string) => rowsOf(strFromU8(files[name] ?? new Uint8Array()));
  expect(table("statements.csv")).toBe(rows);
  expect(zip.words).toContain(`statements.csv (${rows} row`);
  expect(zip.words).toContain(`citations.csv (${table("citations.csv")} row`);
  const json = await readDownload(page, "JSON");
  const body: unknown = await (await page.request.get(json.href)).json();
  expect(body).toMatchObject({ rows: { statements: rows } });
  return rows;
}

test("a filtered comparison is downloaded as it stands", async ({ page }) => {
  await page.goto(compareHref(id, { docs: start.docs, by: "order", stance: ["demands"] }));
  const shown = await page.getByRole("article").count();
  expect(await expectRows(page)).toBe(shown);
});

test("positions of two rounds, which no snapshot holds, are downloaded from the live record", async ({
  page,
}) => {
  const rounds = seed.rounds.slice(-2);
  const columns = rounds.map((round) => positionId(principals[0]?.id ?? "", round.id));
  await page.goto(compareHref(id, { columns, issue: [clause.issue] }));
  await expectRows(page);
});

test("rounds, documents and issues say how much their files hold", async ({ page }) => {
  for (const address of [
    roundHref(id, start.round, { status: ["opposed"] }),
    documentHref(id, document),
    issueHref(id, clause.issue),
  ]) {
    await page.goto(address);
    expect(await expectRows(page), address).toBeGreaterThan(0);
  }
});

test("tables of changes and of what is unresolved say how many rows they have", async ({ page }) => {
  const [, second] = threeParty.rounds;
  for (const address of [
    changesHref(threeParty.negotiation.id, { to: second?.id ?? null }),
    unresolvedHref(threeParty.negotiation.id),
  ]) {
    await page.goto(address);
    await page.getByRole("button", { name: "Share" }).click();
    const { href, words } = await readDownload(page, "CSV");
    expect(words).toContain(`${rowsOf(await (await page.request.get(href)).text())} row`);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("rounds, documents, issues, statements and snapshots are cited by their frozen link", async ({
    page,
  }) => {
    const { href } = await findSnapshotOf(page.request, id, start.round);
    for (const address of [
      roundHref(id, start.round),
      documentHref(id, document),
      issueHref(id, clause.issue),
      statementHref(id, clause.id),
      `${href}?view=compare&stance=offers`,
    ]) {
      await page.goto(address);
      await page.getByRole("button", { name: "Cite" }).click();
      const dialog = page.getByRole("dialog", { name: /^Cite this/ });
      await expect(dialog.getByRole("textbox", { name: "APA citation" })).toHaveValue(
        /^Parley\. \(\d{4}\)\. .+ https?:\/\/\S+\/s\/[0-9a-f]{64}/,
      );
      await dialog.getByText("BibTeX", { exact: true }).click();
      const text = await dialog.getByRole("textbox", { name: "BibTeX citation" }).inputValue();
      const download = dialog.getByRole("link", { name: "Download as BibTeX" });
      const file = await page.request.get((await download.getAttribute("href")) ?? "");
      expect(await file.text()).toBe(`${text}\n`);
      expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="[\w.-]+\.bib"$/);
    }
  });
});
