import path from "node:path";
import { compareHref, overviewHref, unresolvedHref } from "@/lib/address/parameters";
import { loadRecord } from "@/lib/record/load";
import { openBrowser } from "../bench/scripts";
import { makeFolders, seedRecord, startServer } from "../e2e/server";

type Picture = { name: string; address: string; width: number; height: number; dark?: boolean };

/** Draws the pictures of the README anew, from the record and the production build. */
async function main(): Promise<void> {
  const loaded = await loadRecord(seedRecord);
  if ("faults" in loaded) throw new Error(`the record has ${loaded.faults.length} faults`);
  const { negotiation, issue_groups } = loaded.record;
  const { id, start } = negotiation;
  const ceasefire = compareHref(id, {
    docs: start.docs,
    issue: issue_groups.slice(1, 2).map((group) => group.id),
  });
  const pictures: Picture[] = [
    { name: "compare", address: ceasefire, width: 1280, height: 800 },
    { name: "overview", address: overviewHref(id), width: 1280, height: 800 },
    {
      name: "unresolved",
      address: unresolvedHref(id, { round: start.round }),
      width: 1280,
      height: 800,
      dark: true,
    },
    { name: "phone", address: ceasefire, width: 360, height: 800 },
  ];
  const folders = makeFolders([seedRecord]);
  const server = await startServer(folders);
  const browser = await openBrowser();
  try {
    for (const { name, address, width, height, dark } of pictures) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
      });
      await page.goto(server.url + address, { waitUntil: "networkidle" });
      await page.screenshot({ path: path.join(import.meta.dirname, `${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    folders.remove();
  }
}

await main();
