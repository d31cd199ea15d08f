import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { compareHref } from "@/lib/address/parameters";
import { formatOne } from "@/tests/integration/frozen/format-one";
import { cleanEnvironment, root } from "../checks/command";
import { expect, test } from "./fixtures";
import { seed } from "./records";
import { type Folders, makeFolders, seedRecord } from "./server";
import { findSnapshotOf } from "./snapshots";

const { id, start } = seed.negotiation;
const [document = ""] = start.docs;
const changed = seed.statements.find((each) => each.document === document);
const [firstRound] = seed.rounds;
if (!changed || !firstRound) throw new Error("the first document has no clause");
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

/** Spoils one stored snapshot, and stores one of format 1, while no server holds the folder. */
function changeStored({ data }: Folders, spoilt: string): void {
  const [word = ""] = seed.rounds[0]?.account.split(" ") ?? [];
  const args = ["--import", "tsx", "tests/e2e/change-stored.ts", spoilt, word, `${word}!`];
  execFileSync(process.execPath, args, {
    cwd: root,
    env: { ...cleanEnvironment("production"), DATA_DIR: data },
  });
}

async function copyLink(page: Page, name: "Live link" | "Frozen link"): Promise<string> {
  await page.getByRole("button", { name: `Copy ${name}` }).click();
  await expect(page.getByText("Copied").first()).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The address on the server as it runs now: another start, another port. */
function at(url: string, link: string): string {
  const { pathname, search } = new URL(link, url);
  return `${url}${pathname}${search}`;
}

/** What the program prints for the bytes of an answer. */
async function sha256sum(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status()).toBe(200);
  return execFileSync("sha256sum", { input: await response.body(), encoding: "utf8" }).slice(0, 64);
}

/** The files of a frozen view, each by the hash of its bytes. */
async function filesOf(request: APIRequestContext, url: string, frozen: string): Promise<string[]> {
  const { pathname, search } = new URL(frozen);
  return Promise.all(
    [`${pathname}/snapshot.json`, `${pathname}/archive.html`, `${pathname}/opengraph-image${search}`].map(
      (each) => sha256sum(request, `${url}${each}`),
    ),
  );
}

test.use({
  permissions: ["clipboard-read", "clipboard-write"],
  expectedErrors: [/status of 404/],
});

test("a frozen link shows what was frozen when a corrected record is imported; the live link follows", async ({
  page,
  newReader,
  request,
  startOwn,
}) => {
  test.setTimeout(300_000);
  const folders = makeFolders([seedRecord]);
  const first = await startOwn(folders);
  await page.goto(first.url);
  await page.getByRole("main").getByRole("link", { name: "What do they say, side by side?" }).click();
  await page.goto(first.url + compareHref(id, { docs: start.docs, issue: [issue] }));
  await page.getByRole("button", { name: "Share" }).click();
  const live = await copyLink(page, "Live link");
  const frozen = await copyLink(page, "Frozen link");
  expect(frozen).toContain(issue);
  const hash = new URL(frozen).pathname.replace("/s/", "");

  const reader = await (await newReader()).newPage();
  await reader.goto(live);
  const seen = await page.getByRole("article").allInnerTexts();
  expect(await reader.getByRole("article").allInnerTexts()).toEqual(seen);
  await reader.goto(frozen);
  const bar = reader.getByRole("complementary", { name: "Frozen snapshot" });
  await expect(bar).toContainText("The record in force has this round unchanged.");
  const kept = await reader.getByRole("main").innerHTML();
  expect(kept).toContain(summary);
  const files = await filesOf(request, first.url, frozen);
  expect(files[0]).toBe(hash);
  const { hash: spoilt } = await findSnapshotOf(reader.request, id, firstRound.id, first.url);
  await first.stop();

  correctRecord(folders.records);
  changeStored(folders, spoilt);
  const second = await startOwn(folders);
  await reader.goto(at(second.url, frozen));
  expect(await reader.getByRole("main").innerHTML()).toBe(kept);
  expect(await filesOf(request, second.url, frozen)).toEqual(files);

  await bar.getByText("Verify", { exact: true }).click();
  await bar.getByRole("button", { name: "Verify in this browser" }).click();
  await expect(bar.getByText("The hash matches")).toBeVisible();
  await bar.getByRole("link", { name: "1 position has changed since" }).click();
  const change = reader.getByRole("listitem").filter({ hasText: changed.id });
  await expect(change.getByRole("link", { name: corrected })).toBeVisible();
  await expect(change.getByRole("term")).toHaveText("summary");
  await expect(change.getByRole("deletion")).not.toHaveCount(0);
  const bare = await (await newReader({ javaScriptEnabled: false })).newPage();
  await bare.goto(reader.url());
  await expect(bare.getByRole("link", { name: corrected })).toBeVisible();
  await bare.getByText("Verify", { exact: true }).click();
  await expect(bare.getByRole("textbox", { name: "command" })).toHaveValue(/^curl .*\| sha256sum$/);
  await expect(bare.getByRole("button", { name: "Verify in this browser" })).toBeHidden();
  await reader.goto(`${second.url}/${id}/revisions`);
  await expect(reader.getByText("1 statement changed.")).toBeVisible();

  await reader.goto(at(second.url, live));
  await expect(reader.getByRole("main")).toContainText(corrected);
  await expect(reader.getByRole("main")).not.toContainText(summary);

  expect((await reader.goto(`${second.url}/s/${spoilt}`))?.status()).toBe(404);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("This snapshot does not have its hash");
  const refused = await request.get(`${second.url}/s/${spoilt}/snapshot.json`);
  expect(refused.status()).toBe(500);
  expect(await refused.text()).toContain("it is not what was frozen");

  for (const view of ["round", "grid", "compare"]) {
    await reader.goto(`${second.url}/s/${formatOne.hash}?view=${view}`);
    await expect(bar).toContainText("The live record no longer has this negotiation.");
    await expect(reader.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  }
});
