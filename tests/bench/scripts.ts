import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../checks/system";
import { waitUntilLive } from "../e2e/live";

/** Starts the system's Chromium. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** Bytes of JavaScript, gzipped, that the first load of a page asks for, fetched ahead included. */
export async function weighScripts(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weights: Promise<number>[] = [];
  page.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? ""))
      weights.push(response.body().then((body) => gzipSync(body).byteLength));
  });
  await page.goto(url);
  await waitUntilLive(page);
  await page.waitForLoadState("networkidle");
  const sum = (await Promise.all(weights)).reduce((total, weight) => total + weight, 0);
  await context.close();
  return sum;
}
