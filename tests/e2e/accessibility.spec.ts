import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { embedHref } from "@/lib/address/embed";
import {
  compareHref,
  documentHref,
  issueHref,
  overviewHref,
  roundHref,
  type SnapshotState,
  snapshotHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { withLanguage } from "@/lib/language/in-language";
import type { Round } from "@/lib/schemas/entities";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { expect, test } from "./fixtures";
import { listPages, records, seed } from "./records";
import { findSnapshotOf } from "./snapshots";

interface Look {
  width: number;
  colorScheme: "light" | "dark";
  forcedColors?: "active";
}

const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const looks: readonly Look[] = [
  { width: 1440, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1440, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
  // What a window of 1280 px leaves at 400 % zoom (WCAG 1.4.10), in the colours of the system.
  { width: 320, colorScheme: "light", forcedColors: "active" },
];

/** The system sees to contrast where its colours are forced; judging it takes seconds. */
const withoutContrast = { "color-contrast": { enabled: false } };

/** What axe finds on the open page in each of the looks: one line per rule that is broken. */
async function findFaults(page: Page, chosen: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  // What is out of view is laid out once it is seen; judged before, its parts seem to cover each other.
  await page.addStyleTag({ content: "* { content-visibility: visible !important; }" });
  for (const { width, colorScheme, forcedColors = "none" } of chosen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    const rules = forcedColors === "active" ? withoutContrast : {};
    const axe = new AxeBuilder({ page }).options({ runOnly, rules, resultTypes: ["violations"] });
    const { violations } = await axe.analyze();
    faults.push(
      ...violations.map(({ id, nodes }) => {
        const [first] = nodes;
        const place = `${first?.target.join(" ")}: ${first?.failureSummary}`;
        return `${width} px ${colorScheme}, colours ${forcedColors}: ${id} at ${nodes.length} places, first ${place}`;
      }),
    );
  }
  return faults;
}

/**
 * A page of which there are many alike is tried in one look, and the next like it in the next one; the one
 * that stands for its kind, and every other page, in all of them. Judging contrast takes seconds per page.
 */
function looksFor(address: string, index: number): readonly Look[] {
  const { id, start } = seed.negotiation;
  const alike = new RegExp(`^/${id}/(rounds|documents|issues)/`);
  const [first = ""] = start.docs;
  const [issue] = seed.statements.filter((each) => each.document === first).map((each) => each.issue);
  const examples = [roundHref(id, start.round), documentHref(id, first), issueHref(id, issue ?? "")];
  return alike.test(address) && !examples.includes(address) ? rotate(index) : looks;
}

function rotate(index: number): readonly Look[] {
  return looks.filter((_, position) => position === index % looks.length);
}

for (const [index, address] of ["/", ...records.flatMap(listPages)].entries()) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(address);
    expect(await findFaults(page, looksFor(address, index))).toEqual([]);
  });
}

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

/** Keys do nothing before the page's scripts are there. */
async function openByKey(page: Page, key: string, opened: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await opened.waitFor({ timeout: 3_000 });
  }).toPass();
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
