import { type BrowserContext, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { type Folders, type Server, startServer } from "./server";

export { expect } from "@playwright/test";

interface Fixtures {
  /** Messages in the browser's console that a test expects, such as that of a page that is not found. */
  expectedErrors: RegExp[];
  complaints: string[];
  /** Starts servers over folders of this test's own; ended and removed with it. */
  startOwn: (folders: Folders) => Promise<Server>;
  /** Opens a context of its own: another reader, another browser. */
  newReader: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

function listen(context: BrowserContext, complaints: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => {
    complaints.push(`${error.error()} (${error.page()?.url()})`);
  });
}

/** Playwright's test with the shared server as its base; an error in the browser's console fails the test. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  complaints: [
    async ({ expectedErrors }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      expect(complaints.filter((text) => !expectedErrors.some((known) => known.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },
  startOwn: async ({ browserName: _ }, use) => {
    const servers: Server[] = [];
    const used = new Set<Folders>();
    await use(async (folders) => {
      used.add(folders);
      const server = await startServer(folders);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop();
    for (const folders of used) folders.remove();
  },
  newReader: async ({ browser, baseURL, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      listen(context, complaints);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});
