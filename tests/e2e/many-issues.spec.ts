import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import { changesHref, issuesHref, overviewHref, unresolvedHref } from "@/lib/address/parameters";
import { drawFiles, writeFiles } from "../bench/generate/record";
import { makeFolders, type Server, startServer } from "./server";

const sizes = { statements: 900, documents: 9, parties: 30, issues: 200, rounds: 3 };
const drawn = drawFiles(1, sizes);

/** A server of the build over a record with more issues than a page holds. */
const test = base.extend<{ crowded: Server }>({
  crowded: async ({ browserName: _ }, use) => {
    const home = mkdtempSync(path.join(tmpdir(), "parley-drawn-"));
    const folders = makeFolders([await writeFiles(drawn, home)]);
    const server = await startServer(folders);
    await use(server);
    await server.stop();
    folders.remove();
    rmSync(home, { recursive: true, force: true });
  },
});

const row = "[data-row]";
const lists = [
  { name: "the grid", address: overviewHref(drawn.id), row, all: sizes.issues },
  { name: "issues", address: issuesHref(drawn.id), row, all: sizes.issues },
  { name: "what is unresolved", address: unresolvedHref(drawn.id), row, all: null },
  {
    name: "changes of two rounds",
    address: changesHref(drawn.id, { from: "round-0001" }),
    row: "section[aria-labelledby^='issue-']",
    all: null,
  },
];

test("lists of more issues than a page holds come whole, page by page, and go back as they came", async ({
  crowded,
  page,
}) => {
  test.slow();
  for (const { name, address, row, all } of lists) {
    await test.step(name, async () => {
      const met: string[] = [];
      let pages = 1;
      for (await page.goto(crowded.url + address); ; pages++) {
        const pager = page.getByRole("navigation", { name: "Pages of issues", exact: true });
        const [, from, to, count] =
          /Issues ([\d,]+)–([\d,]+) of ([\d,]+)/.exec((await pager.textContent()) ?? "") ?? [];
        const shown = await page
          .locator(`main ${row}`)
          .evaluateAll((rows) =>
            rows.map((each) => each.getAttribute("data-row") ?? each.getAttribute("aria-labelledby") ?? ""),
          );
        expect(shown).toHaveLength(Number(to) - Number(from) + 1);
        expect(Number(from)).toBe(met.length + 1);
        met.push(...shown);
        const next = pager.getByRole("link", { name: "Issues after these" });
        if ((await next.count()) > 0) {
          await next.click();
          await expect(page).toHaveURL(new RegExp(`[?&]page=${pages + 1}\\b`));
          continue;
        }
        expect(met).toHaveLength(Number(count));
        if (all !== null) expect(Number(count)).toBe(all);
        break;
      }
      expect(new Set(met).size).toBe(met.length);
      expect(pages).toBeGreaterThan(1);
      await page.getByRole("link", { name: "Issues before these" }).first().click();
      await expect(page).not.toHaveURL(new RegExp(`[?&]page=${pages}\\b`));
    });
  }
  await test.step("what is shared is the part that is shown", async () => {
    await page.goto(crowded.url + issuesHref(drawn.id, { page: 2 }));
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("textbox").first()).toHaveValue(/\/issues\?page=2$/);
  });
  await test.step("an issue leads back to its group, on whichever page that begins", async () => {
    await page.goto(`${crowded.url}/${drawn.id}/issues/group-0015.issue-0003`);
    await page.locator("main a[href$='#group-0015']").click();
    await expect(page).toHaveURL(/page=2#group-0015$/);
    await expect(page.locator("h2#group-0015")).toBeInViewport();
  });
});
