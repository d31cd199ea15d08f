import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { compareHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { seed } from "./records";
import { makeFolders, seedRecord } from "./server";

const { id, start } = seed.negotiation;
const [document = ""] = start.docs;
const changed = seed.statements.find((each) => each.document === document);
if (!changed) throw new Error("the first document has no clause");
const { summary, issue } = changed;
const corrected = "A corrected wording that no earlier import has seen.";

/** Gives the clause another wording in the folder's copy of the record. */
function correctRecord(records: string): void {
  const file = path.join(records, path.basename(seedRecord), "documents", `${document}.yaml`);
  const before = readFileSync(file, "utf8");
  const words = summary.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const after = before.replace(new RegExp(words.join("\\s+")), corrected);
  if (after === before) throw new Error(`${file} does not hold the summary of ${changed?.id}`);
  writeFileSync(file, after);
}

async function copyLink(page: Page, name: "Live link" | "Frozen link"): Promise<string> {
  await page.getByRole("button", { name: `Copy ${name}` }).click();
  await expect(page.getByText("Copied").first()).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The address on the server as it runs now: another start, another port. */
function at(url: string, link: string): string {
  const { pathname, search } = new URL(link);
  return `${url}${pathname}${search}`;
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a frozen link shows what was frozen when a corrected record is imported; the live link follows", async ({
  page,
  newReader,
  startOwn,
}) => {
  test.setTimeout(300_000);
  const folders = makeFolders([seedRecord]);
  const first = await startOwn(folders);
  await page.goto(first.url);
  await page.getByRole("main").getByRole("link", { name: "Compare side by side" }).click();
  await page.goto(first.url + compareHref(id, { docs: start.docs, issue: [issue] }));
  await page.getByRole("button", { name: "Share" }).click();
  const live = await copyLink(page, "Live link");
  const frozen = await copyLink(page, "Frozen link");
  expect(frozen).toContain(issue);

  const reader = await (await newReader()).newPage();
  await reader.goto(live);
  const seen = await page.getByRole("article").allInnerTexts();
  expect(await reader.getByRole("article").allInnerTexts()).toEqual(seen);
  await reader.goto(frozen);
  const kept = (await reader.getByRole("main").textContent()) ?? "";
  expect(kept).toContain(summary);
  await first.stop();

  correctRecord(folders.records);
  const second = await startOwn(folders);
  await reader.goto(at(second.url, frozen));
  expect(await reader.getByRole("main").textContent()).toBe(kept);
  await reader.goto(at(second.url, live));
  await expect(reader.getByRole("main")).toContainText(corrected);
  await expect(reader.getByRole("main")).not.toContainText(summary);
});
