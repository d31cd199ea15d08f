import "../speak";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { changesHref, compareHref, overviewHref, unresolvedHref } from "@/lib/address/parameters";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { openBrowser } from "../bench/scripts";
import { waitUntilLive } from "../e2e/live";
import { makeFolders, seedRecord, startServer } from "../e2e/server";

/** A picture begins at the top of the page, or at what `from` finds. */
type Picture = { name: string; address: string; from?: string; dark?: boolean };

/** What the record leads a newcomer to: its two documents on one group of issues, and the round they belong to. */
function listPictures({ negotiation, issue_groups, rounds }: WholeRecord): Picture[] {
  const { id, start } = negotiation;
  const compare = compareHref(id, {
    docs: start.docs,
    issue: issue_groups.slice(1, 2).map((group) => group.id),
  });
  const before = rounds[rounds.findIndex((round) => round.id === start.round) - 1]?.id ?? null;
  return [
    { name: "compare", address: compare },
    { name: "compare-dark", address: compare, dark: true },
    { name: "grid", address: overviewHref(id, { round: start.round }), from: "main table" },
    { name: "changes", address: changesHref(id, { from: before, to: start.round }) },
    { name: "unresolved", address: unresolvedHref(id, { round: start.round }) },
  ];
}

/** The view of a page as WebP, which keeps letters sharp at a quarter of the bytes. */
async function drawPicture(browser: Browser, url: string, { from, dark }: Picture): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await waitUntilLive(page);
  if (from)
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView());
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 85 });
  await page.close();
  return Buffer.from(data, "base64");
}

/** Draws the pictures of the README anew, from the record and the production build. */
async function main(): Promise<void> {
  const loaded = await loadRecord(seedRecord);
  if ("faults" in loaded) throw new Error(`the record has ${loaded.faults.length} faults`);
  const folders = makeFolders([seedRecord]);
  const server = await startServer(folders);
  const browser = await openBrowser();
  try {
    for (const picture of listPictures(loaded.record)) {
      const bytes = await drawPicture(browser, server.url + picture.address, picture);
      await writeFile(path.join(import.meta.dirname, `${picture.name}.webp`), bytes);
      console.log(`${picture.name}: ${Math.round(bytes.byteLength / 1000)} kB`);
    }
  } finally {
    await browser.close();
    await server.stop();
    folders.remove();
  }
}

await main();
