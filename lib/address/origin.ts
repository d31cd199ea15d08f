import "server-only";
import { headers } from "next/headers";
import { readSettings } from "@/lib/settings";

/** Scheme and host that this site's links start with: `SITE_URL`, else what the request was sent to. */
export async function siteOrigin(): Promise<string> {
  const { siteUrl } = readSettings(process.env);
  if (siteUrl !== undefined) return siteUrl;
  const sent = await headers();
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost";
  return `${sent.get("x-forwarded-proto") ?? "http"}://${host}`;
}
