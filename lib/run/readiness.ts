import type { Following } from "@/lib/run/follow";

/** Whether a process should be sent readers, and why not. */
export type Readiness = {
  status: "ready" | "not ready";
  reason?: string;
  database: string;
  schema: string;
  revisions: Record<string, string>;
};

function reasonOf(following: Following, schema: string, stopping: boolean): string | null {
  if (stopping) return "This process is stopping.";
  if (following.trouble() !== null) return "The database does not answer.";
  const found = following.last()?.schema;
  if (found === undefined) return "The database has not been read yet.";
  return found === schema ? null : `The database has the schema ${found || "of nobody"}, not ${schema}.`;
}

/** What a process knows of itself, without asking the database: it does so every second. */
export function readinessOf(following: Following, schema: string, stopping: boolean): Readiness {
  const reason = reasonOf(following, schema, stopping);
  const trouble = following.trouble();
  return {
    ...(reason === null ? { status: "ready" } : { status: "not ready", reason }),
    database: trouble === null ? "answers" : `silent since ${trouble.since.toISOString()}`,
    schema,
    revisions: Object.fromEntries(following.last()?.revisions ?? []),
  };
}
