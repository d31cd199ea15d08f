// @ts-check
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

/** What the embedded database has beside PostgreSQL itself; whoever opens it gives it these. */
export const embeddedExtensions = { pg_trgm };
