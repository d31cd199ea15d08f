import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./checks/system";
import "./speak";

const executablePath = findChromium();
/** Set by the global setup, before the workers that read it start. */
const baseURL = process.env.PARLEY_URL;

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".output/e2e",
  globalSetup: "./e2e/start-shared.ts",
  reporter: [["list"], ["json", { outputFile: path.join(import.meta.dirname, ".output/e2e.json") }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    actionTimeout: 10_000,
    ...(baseURL === undefined ? {} : { baseURL }),
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
