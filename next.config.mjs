// @ts-check
import { framable, unframable } from "./lib/run/framing.mjs";

/** @param {Record<string, string>} headers */
const toList = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Answers are packed where they are kept (lib/run/answer.ts), each once.
  compress: false,
  headers: async () => [
    { source: "/((?!embed/).*)", headers: toList(unframable) },
    { source: "/embed/:path+", headers: toList(framable) },
  ],
  // No page asks for pictures in other sizes, so nobody may have them made here.
  images: { unoptimized: true },
  // `npm run types` checks them, tests included; a start must not wait for it, nor fail for a test's sake.
  typescript: { ignoreBuildErrors: true },
  // What the head of a page says must not depend on who asks: a shared cache keeps one page for all.
  htmlLimitedBots: /.*/,
  // PGlite loads its WebAssembly beside itself; the generated client and what the plugins of citation-js
  // register themselves with must be one copy per process.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/adapter-pg",
    "pg",
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-ris",
  ],
};

export default config;
