import { formatWindow } from "@/components/format";
import { changesHref, compareHref, overviewHref, unresolvedHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import { withLanguage } from "@/lib/language/in-language";
import { expect, test } from "./fixtures";
import { records, seed, startHref } from "./records";

const questions = ["What do they say, side by side?", "What changed?", "What remains unresolved?"] as const;

for (const record of records) {
  const { id, title } = record.negotiation;
  test(`a stranger to ${id} reads what it is and how current, and finds three questions`, async ({
    page,
  }) => {
    await page.goto(overviewHref(id));
    const main = page.getByRole("main");
    const newest = record.rounds.at(-1);
    await expect(main.getByRole("heading", { level: 1, name: title })).toBeInViewport();
    await expect(main.getByText("What each party demanded, offered, accepted and refused")).toBeInViewport();
    await expect(main.getByText(/^Record in force since \d+ \w+ \d{4}/)).toBeInViewport();
    await expect(
      main.getByText(`newest round: ${newest?.title}, ${newest ? formatWindow(newest) : ""}`),
    ).toBeInViewport();
    await expect(main.getByText("it endorses no side")).toBeInViewport();
    const asked = main.getByRole("list", { name: "Three questions to begin with" });
    await expect(asked.getByRole("link")).toHaveText([...questions]);
    for (const question of questions)
      await expect(asked.getByRole("link", { name: question })).toBeInViewport();
  });

  test(`the three questions about ${id} lead where they say`, async ({ page }) => {
    const answers = [startHref(record), changesHref(id), unresolvedHref(id)];
    for (const [index, question] of questions.entries()) {
      await page.goto(overviewHref(id));
      await page.getByRole("link", { name: question }).click();
      await expect(page).toHaveURL(answers[index] ?? "");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });
}

test("at a chosen round the questions are of that round, and the introduction is not repeated", async ({
  page,
}) => {
  const { id, start } = seed.negotiation;
  const before = seed.rounds[seed.rounds.findIndex((round) => round.id === start.round) - 1];
  const principals = seed.parties.filter(({ kind }) => kind === "principal").map((party) => party.id);
  await page.goto(overviewHref(id, { round: start.round }));
  await expect(page.getByText("Record in force since").and(page.getByRole("listitem"))).toHaveCount(0);
  const asked = page.getByRole("list", { name: "Three questions to begin with" });
  const hrefs = await asked
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const columns = (hrefs[0] ?? "").split("columns=")[1]?.split(",").sort();
  expect(columns).toEqual(principals.map((party) => positionId(party, start.round)).sort());
  expect(hrefs.slice(1)).toEqual([
    changesHref(id, { from: before?.id ?? null, to: start.round }),
    unresolvedHref(id, { round: start.round }),
  ]);
});

test("in Ukrainian the questions lead on in Ukrainian", async ({ page }) => {
  const { id, start } = seed.negotiation;
  await page.goto(withLanguage(overviewHref(id), "uk"));
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  await page.getByRole("link", { name: "Що кажуть сторони, якщо порівняти?" }).click();
  await expect(page).toHaveURL(withLanguage(compareHref(id, { docs: start.docs }), "uk"));
});
