import path from "node:path";
import { defineConfig } from "prisma/config";

// `prisma generate` insists that a schema engine exists although it does not run it; the real one is a
// download at run time, which an install from the package registry alone cannot make.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: path.join(import.meta.dirname, "schema.prisma"),
  migrations: { path: path.join(import.meta.dirname, "migrations") },
});
