import { documentHref, roundHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { overflow } from "./overflow";
import { seed, startHref, threeParty } from "./records";

/** A4 at 96 dots per inch, less margins of 10 mm: the width that paper leaves to the page. */
const paper = { width: 718, height: 1047 };

const { id, start } = seed.negotiation;
const addresses = [
  startHref(seed),
  startHref(threeParty),
  roundHref(id, start.round),
  ...start.docs.map((document) => documentHref(id, document)),
];

for (const address of addresses) {
  test(`${address} prints whole`, async ({ page, baseURL }) => {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(paper);
    expect(await overflow(page)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.body.querySelectorAll("main *")]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow !== "visible")
        .filter(
          (box) =>
            box.clientWidth > 1 &&
            (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1),
        )
        .map((box) => `${box.tagName}.${box.className}`),
    );
    expect(cut).toEqual([]);
    const folded = await page
      .locator("details:not([open])")
      .evaluateAll(
        (all) =>
          all.filter(
            ({ lastElementChild: last }) =>
              last?.matches(":not(summary)") && last.getClientRects().length === 0,
          ).length,
      );
    expect(folded).toBe(await page.locator(".screen-only details:not([open])").count());
    const sheet = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheetOf) => [...sheetOf.cssRules])
        .filter((rule) => rule instanceof CSSPageRule)
        .map((rule) => rule.cssText)
        .join(" "),
    );
    expect(sheet).toContain(`${baseURL}${address}`);
    expect(sheet).toMatch(/(Record of|Frozen on) \d+ \w+ \d{4}/);
    expect(sheet).toContain("counter(page)");
    const unnamed = await page
      .locator("[aria-hidden='true'] + ul[aria-label]")
      .evaluateAll((lists) => lists.filter((list) => !list.previousElementSibling?.checkVisibility()).length);
    expect(unnamed).toBe(0);
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" },
    });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
}
