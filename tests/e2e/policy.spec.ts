import { compareHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { threeParty } from "./records";

const { id } = threeParty.negotiation;

test.use({ expectedErrors: [/Content Security Policy directive 'script-src/] });

test("a page runs its own scripts, and none that somebody wrote into it", async ({ page, complaints }) => {
  for (const path of [`/${id}`, compareHref(id, {}), `/${id}/unresolved`, `/${id}/search?q=a`, "/api"]) {
    await page.goto(path);
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith("__react"))))
      .toBe(true);
  }
  expect(complaints).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
  });
  await expect.poll(() => complaints.join()).toContain("Content Security Policy");
  await expect(page).not.toHaveTitle("taken over");
});
