import "server-only";
import { headers } from "next/headers";
import { firstOf, isHost } from "@/lib/address/host";

/**
 * Scheme and host that this site's links start with: `SITE_URL`, which the start has checked, else what
 * a request was sent to. Anyone may send any header, so whatever is no scheme or host is passed over.
 */
export function originOf(sent: Headers): string {
  const set = process.env.SITE_URL;
  if (set) return set;
  const scheme = firstOf(sent.get("x-forwarded-proto")) === "https" ? "https" : "http";
  const hosts = [sent.get("x-forwarded-host"), sent.get("host")].map(firstOf);
  return `${scheme}://${hosts.find((host) => isHost(host)) ?? "localhost"}`;
}

/** The same for the request that a page answers. */
export async function siteOrigin(): Promise<string> {
  return originOf(await headers());
}
