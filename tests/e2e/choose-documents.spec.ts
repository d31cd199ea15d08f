import { compareHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { openLive } from "./live";
import { seed, startHref, threeParty } from "./records";

const { id, start } = seed.negotiation;
const [first = "", second = ""] = start.docs;

test("documents are added, moved and taken out, and the choice is in the address", async ({ page }) => {
  const other = seed.documents.find((each) => !start.docs.includes(each.id));
  if (!other) throw new Error("the record has no third document");
  await openLive(page, startHref(seed));
  const form = page.getByRole("form", { name: "Documents to compare" });
  await form.getByRole("combobox", { name: "Add a document" }).selectOption(other.id);
  await expect(page).toHaveURL(compareHref(id, { docs: [first, second, other.id] }));
  await expect(page.getByRole("link", { name: other.title })).toBeVisible();
  await form
    .getByRole("link", { name: /^Move .* to the right/ })
    .first()
    .click();
  await expect(page).toHaveURL(compareHref(id, { docs: [second, first, other.id] }));
  await form
    .getByRole("link", { name: /^Take out / })
    .first()
    .click();
  await expect(page).toHaveURL(compareHref(id, { docs: [first, other.id] }));
  await page.goBack();
  await expect(page).toHaveURL(compareHref(id, { docs: [second, first, other.id] }));
});

test("three parties' documents stand side by side", async ({ page }) => {
  const docs = threeParty.documents.slice(0, 3).map((each) => each.id);
  await page.goto(compareHref(threeParty.negotiation.id, { docs }));
  for (const document of threeParty.documents.slice(0, 3))
    await expect(page.getByRole("link", { name: document.title }).first()).toBeVisible();
  await expect(page.getByText("Not addressed in this document.").first()).toBeVisible();
});
