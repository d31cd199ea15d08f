import { compareHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { threeParty } from "./records";

const { id } = threeParty.negotiation;

test("a page runs its own scripts, and none that somebody wrote into it", async ({ page }) => {
  const broken: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text());
  });
  for (const path of [`/${id}`, compareHref(id, {}), `/${id}/unresolved`, `/${id}/search?q=a`, "/api"]) {
    await page.goto(path);
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith("__react"))))
      .toBe(true);
  }
  expect(broken).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle("taken over");
  await expect.poll(() => broken.join()).toContain("Content Security Policy");
});
