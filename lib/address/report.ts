import "server-only";

/** A report of a mistake, ready to be sent. */
export type Report = { title: string; body: string };

/**
 * Where a report can be sent, filled in; null where no place for it is set. `REPORT_URL`, which the start has
 * checked, names the place.
 */
export function reportHref({ title, body }: Report): string | null {
  const template = process.env.REPORT_URL;
  if (!template) return null;
  const values: Record<string, string> = { title, body };
  return template.replace(/\{(title|body)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}
