// @ts-check

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run types` checks them, tests included; a start must not wait for it, nor fail for a test's sake.
  typescript: { ignoreBuildErrors: true },
  // PGlite loads its WebAssembly beside itself; the generated client must be one copy per process.
  serverExternalPackages: ["@electric-sql/pglite", "pglite-prisma-adapter", "@prisma/adapter-pg", "pg"],
};

export default config;
