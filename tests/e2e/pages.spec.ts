import { readdirSync } from "node:fs";
import path from "node:path";
import { embedHref } from "@/lib/address/embed";
import { isMissingPage } from "@/lib/address/missing";
import { documentHref, issueHref, roundHref } from "@/lib/address/parameters";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { root } from "../checks/command";
import { findFaults, type Look, looks, rotate } from "./axe";
import { expect, test } from "./fixtures";
import { overflow } from "./overflow";
import { listPages, records, seed, startHref } from "./records";
import { findSnapshotOf } from "./snapshots";

/** Views of a record for a frame on another site. */
function listFrames(record: WholeRecord): string[] {
  const { id } = record.negotiation;
  const issue = record.issue_groups[0]?.issues[0]?.id ?? "";
  return [`/${id}`, startHref(record), issueHref(id, issue)].map((page) => embedHref(page));
}

test.use({ viewport: { width: 360, height: 740 } });

/** The app's pages as their folders name them: `[negotiation]/rounds/[round]`. */
function listRoutes(): string[] {
  const files = readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.posix.dirname(file).replace(/^\.$/, ""));
}

/**
 * A page of which there are many alike is judged by axe in one look, and the next like it in the next one; the
 * one that stands for its kind, and every other page, in all of them. Judging contrast takes seconds per page.
 */
function looksFor(address: string, index: number): readonly Look[] {
  const { id, start } = seed.negotiation;
  // The page of the API is longer than any other, and made of one part many times over.
  const alike = /^\/(api$|[^/]+\/(rounds|documents|issues)\/)/;
  const [first = ""] = start.docs;
  const [issue] = seed.statements.filter((each) => each.document === first).map((each) => each.issue);
  const examples = [roundHref(id, start.round), documentHref(id, first), issueHref(id, issue ?? "")];
  return alike.test(address) && !examples.includes(address) ? rotate(index) : looks;
}

for (const [index, address] of ["/", "/api", ...records.flatMap(listPages)].entries()) {
  test(`${address} has a title, fits a phone, and axe finds nothing on it`, async ({ page }) => {
    test.setTimeout(240_000);
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S+.* · Parley$|^Parley/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    expect(await overflow(page)).toEqual([]);
    expect(await findFaults(page, looksFor(address, index))).toEqual([]);
  });
}

for (const record of records) {
  const { id, start } = record.negotiation;
  test(`the snapshots of ${id} have titles and fit a phone`, async ({ page, request }) => {
    for (const round of record.rounds) {
      const { href } = await findSnapshotOf(request, id, round.id);
      const addresses =
        round.id === start.round
          ? [href, `${href}?view=compare&docs=${start.docs.join(",")}`, `${href}/changes`, embedHref(href)]
          : [href];
      for (const address of addresses) {
        const response = await page.goto(address);
        expect(response?.status(), address).toBe(200);
        await expect(page).toHaveTitle(/\S+/);
        expect(await overflow(page), address).toEqual([]);
      }
    }
  });
}

for (const address of records.flatMap(listFrames)) {
  test(`${address} has a title and fits a narrow frame`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/\S+/);
    expect(await overflow(page)).toEqual([]);
  });
}

test("every page of the app is tried here", () => {
  const frozen = ["/s/hash", "/s/hash/changes", embedHref("/s/hash")];
  const all = [
    "/",
    "/api",
    ...frozen,
    ...records.flatMap((record) => [...listPages(record), ...listFrames(record)]),
  ];
  const tried = all.map((address) => address.split("?", 1)[0] ?? "");
  const routes = listRoutes()
    .filter((route) => !isMissingPage(`/${route}`)) // tried where nothing is found
    .map((route) => new RegExp(`^/${route.replace(/\[[^\]]+\]/g, "[^/]+")}$`));
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter((route) => !tried.some((address) => route.test(address)))).toEqual([]);
});
