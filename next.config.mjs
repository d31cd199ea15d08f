// @ts-check

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run types` checks them, tests included; a start must not wait for it, nor fail for a test's sake.
  typescript: { ignoreBuildErrors: true },
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
