import { createHash } from "node:crypto";
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
  await expect(page.getByRole("main")).toContainText(hash.slice(0, 12));
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
