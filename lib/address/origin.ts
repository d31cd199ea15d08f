import "server-only";
import { headers } from "next/headers";

/**
 * Scheme and host that this site's links start with: `SITE_URL`, which the start has checked, else what
 * the request was sent to.
 */
export async function siteOrigin(): Promise<string> {
  const set = process.env.SITE_URL;
  if (set) return set;
  const sent = await headers();
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost";
  return `${sent.get("x-forwarded-proto") ?? "http"}://${host}`;
}
