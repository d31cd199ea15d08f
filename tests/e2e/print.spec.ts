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
  test(`${address} prints whole`, async ({ page }) => {
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
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" },
    });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
}
