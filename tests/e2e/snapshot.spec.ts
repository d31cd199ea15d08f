import { createHash } from "node:crypto";
import { compareHref, overviewHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import { expect, test } from "./fixtures";
import { records, seed } from "./records";
import { findSnapshotOf } from "./snapshots";

for (const { negotiation, rounds } of records)
  test(`the bytes of every snapshot of ${negotiation.id} have its hash`, async ({ request }) => {
    for (const round of rounds) {
      const { hash } = await findSnapshotOf(request, negotiation.id, round.id);
      const bytes = await (await request.get(`/s/${hash}/snapshot.json`)).body();
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
    }
  });

test("twelve digits of a hash are enough, eleven are not", async ({ page, request }) => {
  const { hash } = await findSnapshotOf(request, seed.negotiation.id, seed.negotiation.start.round);
  expect((await page.goto(`/s/${hash.slice(0, 12)}`))?.status()).toBe(200);
  const bar = page.getByRole("complementary", { name: "Frozen snapshot" });
  await expect(bar.getByRole("textbox", { name: "hash" })).toHaveValue(hash);
  expect((await request.get(`/s/${hash.slice(0, 11)}`)).status()).toBe(404);
});

test("a frozen page filters as the live one does", async ({ page, request }) => {
  const { negotiation, statements, rounds } = seed;
  const round = rounds.find((each) => each.id === negotiation.start.round);
  const { href } = await findSnapshotOf(request, negotiation.id, negotiation.start.round);
  const inDocuments = statements.filter((each) => each.document && round?.documents.includes(each.document));
  const matching = inDocuments.filter((each) => each.stance === "offers");
  await page.goto(`${href}?view=compare&docs=${negotiation.start.docs.join(",")}&by=order&stance=offers`);
  const shown = matching.filter((each) => negotiation.start.docs.includes(each.document ?? ""));
  await expect(page.getByRole("article")).toHaveCount(shown.length);
});

test("a grid is shared frozen with its parties, their order and its filters", async ({ page, newReader }) => {
  const { negotiation, parties, issue_groups } = seed;
  const [first, second] = parties.filter((party) => party.kind === "principal");
  const [group] = issue_groups;
  if (first === undefined || second === undefined || group === undefined) throw new Error("a small record");
  const chosen = { round: negotiation.start.round, issue: [group.id], order: [second.id, first.id] };
  await page.goto(overviewHref(negotiation.id, chosen));
  const cells = page.locator("table td > p");
  const live = await cells.allTextContents();
  expect(live.length).toBeGreaterThan(group.issues.length);
  await page.getByRole("button", { name: "Share" }).click();
  const frozen = await page.getByRole("textbox", { name: "Frozen link" }).inputValue();
  const reader = await (await newReader()).newPage();
  await reader.goto(frozen);
  await expect(reader.getByRole("rowheader")).toHaveCount(group.issues.length);
  expect(await reader.locator("table td > p").allTextContents()).toEqual(live);
  await expect(reader.getByRole("columnheader").nth(2)).toContainText(second.short);
  const more = reader.getByRole("link", { name: /^\+\d+ more/ }).first();
  await more.click();
  await expect(reader).toHaveURL(/\/s\/[0-9a-f]{64}\?issue=.+&party=.+#positions$/);
  await expect(reader.getByRole("article").first()).toBeVisible();
});

test("positions side by side are shared frozen, marks and all", async ({ page, newReader }) => {
  const { negotiation, parties } = seed;
  const principals = parties.filter((party) => party.kind === "principal");
  const columns = principals.map((party) => positionId(party.id, negotiation.start.round));
  await page.goto(compareHref(negotiation.id, { columns, diff: "words", stance: ["offers"] }));
  const articles = page.getByRole("article");
  const live = await articles.allInnerTexts();
  expect(live.length).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Share" }).click();
  const frozen = await page.getByRole("textbox", { name: "Frozen link" }).inputValue();
  const reader = await (await newReader()).newPage();
  await reader.goto(frozen);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    (await page.getByRole("heading", { level: 1 }).textContent()) ?? "",
  );
  await expect(reader.getByRole("article")).toHaveCount(live.length);
  const marked = await articles.locator("ins, del").allTextContents();
  expect(marked.length).toBeGreaterThan(0);
  expect(await reader.getByRole("article").locator("ins, del").allTextContents()).toEqual(marked);
});

test("a position of another round is told of and left out", async ({ page, request }) => {
  const { negotiation, parties, rounds } = seed;
  const other = rounds.find((round) => round.id !== negotiation.start.round)?.id ?? "";
  const { href } = await findSnapshotOf(request, negotiation.id, negotiation.start.round);
  await page.goto(`${href}?view=compare&columns=${positionId(parties[0]?.id ?? "", other)}`);
  await expect(page.getByText(/a party and a round joined as party@round: a round among/)).toBeVisible();
});
