import type { Locator, Page } from "@playwright/test";
import { embedHref } from "@/lib/address/embed";
import {
  compareHref,
  documentHref,
  overviewHref,
  type SnapshotState,
  snapshotHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { withLanguage } from "@/lib/language/in-language";
import type { Round } from "@/lib/schemas/entities";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { findFaults, looks, rotate } from "./axe";
import { expect, test } from "./fixtures";
import { waitUntilLive } from "./live";
import { records, seed } from "./records";
import { findSnapshotOf } from "./snapshots";

/** The views of a snapshot, on one group of issues save at the round that the record begins with: they are long. */
function viewsOf({ negotiation, issue_groups }: WholeRecord, round: Round): SnapshotState[] {
  const issue = round.id === negotiation.start.round ? [] : issue_groups.slice(0, 1).map(({ id }) => id);
  const docs = round.documents.slice(0, 2);
  return [
    { issue },
    { view: "grid", issue },
    ...(docs.length < 2 ? [] : [{ view: "compare" as const, docs, issue }]),
  ];
}

function testSnapshots(record: WholeRecord): void {
  const { negotiation, rounds } = record;
  for (const [index, round] of rounds.entries()) {
    test(`axe finds nothing on the snapshot of ${negotiation.id} at ${round.id}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(300_000);
      const { hash } = await findSnapshotOf(request, negotiation.id, round.id);
      for (const [place, view] of viewsOf(record, round).entries()) {
        await page.goto(snapshotHref(hash, view));
        expect(await findFaults(page, rotate(index + place))).toEqual([]);
      }
    });
  }
}

for (const record of records) testSnapshots(record);

const { id, start } = seed.negotiation;

/** Opens by a key what is then waited for. */
async function openByKey(page: Page, key: string, opened: Locator): Promise<void> {
  await waitUntilLive(page);
  await page.keyboard.press(key);
  await opened.waitFor();
}

const states: readonly { name: string; address: string; open: (page: Page) => Promise<void> }[] = [
  {
    name: "the Share dialog",
    address: compareHref(id, { docs: start.docs }),
    open: (page) => page.getByRole("button", { name: "Share" }).click(),
  },
  {
    name: "the Cite dialog",
    address: documentHref(id, start.docs[0] ?? ""),
    open: (page) => page.getByRole("button", { name: "Cite" }).click(),
  },
  {
    name: "the palette",
    address: overviewHref(id),
    open: (page) => openByKey(page, "Control+k", page.getByRole("dialog").getByRole("option").first()),
  },
  {
    name: "the list of keys",
    address: overviewHref(id),
    open: (page) => openByKey(page, "?", page.getByRole("dialog", { name: "Keyboard shortcuts" })),
  },
  {
    name: "filters that leave nothing, with a notice",
    address: compareHref(id, { docs: start.docs, q: "zzzz", issue: ["nowhere"] }),
    open: (page) => page.getByRole("main").waitFor(),
  },
  {
    name: "an open deadlock",
    address: unresolvedHref(id, { round: start.round }),
    open: async (page) => {
      for (const summary of await page.locator("main summary").all())
        if (await summary.isVisible()) await summary.click();
    },
  },
];

for (const { name, address, open } of states) {
  test(`axe finds nothing with ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(address);
    await open(page);
    expect(await findFaults(page, looks)).toEqual([]);
  });
}

/** Frames on other sites show these; the language of the interface is another one. */
const others = [
  embedHref(compareHref(id, { docs: start.docs, issue: [seed.issue_groups[0]?.id ?? ""] })),
  ...[
    `/${id}`,
    compareHref(id, { docs: start.docs }),
    unresolvedHref(id),
    `/${id}/method`,
    `/${id}/outcomes`,
  ].map((address) => withLanguage(address, "uk")),
];

for (const [index, address] of others.entries()) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    expect(await findFaults(page, rotate(index))).toEqual([]);
  });
}

test.describe("a page that is not there", () => {
  test.use({ expectedErrors: [/status of 404/] });
  test("axe finds nothing on it", async ({ page }) => {
    await page.goto("/nowhere");
    expect(await findFaults(page, looks)).toEqual([]);
  });
});
