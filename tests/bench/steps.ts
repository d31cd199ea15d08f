import type { Browser, Page } from "@playwright/test";

/** Milliseconds from a press of the key to the frame that paints the grid of the round it leads to. */
async function pressAndPaint(page: Page, title: string): Promise<number> {
  await page.evaluate(() => {
    const root = document.documentElement;
    addEventListener("keydown", ({ timeStamp }) => root.setAttribute("data-pressed", `${timeStamp}`), {
      once: true,
      capture: true,
    });
  });
  await page.keyboard.press("]");
  // Asked in every frame, before it is painted.
  const painted = await page.waitForFunction((next) => {
    const caption = document.querySelector("table caption")?.textContent ?? "";
    const pressed = document.documentElement.getAttribute("data-pressed");
    return pressed !== null && caption.endsWith(next) && performance.now() - Number(pressed);
  }, title);
  return Number(await painted.jsonValue());
}

/** Steps through the rounds of a grid by key, from the first to the newest, once the neighbour is fetched ahead. */
export async function timeSteps(
  browser: Browser,
  url: string,
  rounds: readonly { title: string }[],
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const times: number[] = [];
  for (const { title } of rounds.slice(1)) {
    times.push(await pressAndPaint(page, title));
    await page.waitForLoadState("networkidle");
    // Fetching ahead begins once a link is seen to be in view, a moment after the network falls silent.
    await page.waitForTimeout(1500);
  }
  await context.close();
  return times.sort((one, other) => one - other);
}
