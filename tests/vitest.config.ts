import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const shared = {
  resolve: { alias: { "@": root }, conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          root,
          include: ["tests/unit/**/*.test.ts"],
          setupFiles: ["tests/speak.ts"],
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          root,
          include: ["tests/integration/**/*.test.ts"],
          setupFiles: ["tests/speak.ts"],
          globalSetup: ["tests/integration/setup/global.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        ...shared,
        test: {
          name: "processes",
          root,
          include: ["tests/processes/**/*.test.ts"],
          setupFiles: ["tests/speak.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // They ask two cores for all that they have.
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: "hostile",
          root,
          include: ["tests/hostile/**/*.test.ts"],
          setupFiles: ["tests/speak.ts"],
          globalSetup: ["tests/hostile/start.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // They share one server, and measure it.
          fileParallelism: false,
        },
      },
    ],
  },
});
