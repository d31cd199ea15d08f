import "server-only";
import { headers } from "next/headers";

/**
 * Scheme and host that this site's links start with: `SITE_URL`, which the start has checked, else what
 * a request was sent to.
 */
export function originOf(sent: Headers): string {
  const set = process.env.SITE_URL;
  if (set) return set;
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost";
  return `${sent.get("x-forwarded-proto") ?? "http"}://${host}`;
}

/** The same for the request that a page answers. */
export async function siteOrigin(): Promise<string> {
  return originOf(await headers());
}
