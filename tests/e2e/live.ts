import type { Page } from "@playwright/test";

/** Waits until the scripts of an opened page follow what its reader does, and have followed what was done before. */
export async function waitUntilLive(page: Page): Promise<void> {
  await page.waitForFunction(() => window.early === undefined);
}

/** Opens a page whose links or keys are to be followed in place. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilLive(page);
}
