import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import onHeaders from "on-headers";
import { embedPath } from "@/lib/address/embed";
import { firstOf } from "@/lib/address/host";
import { framable, unframable } from "@/lib/run/framing.mjs";

/** What a page could ask a browser for and none of ours does. */
const refused = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": refused.map((feature) => `${feature}=()`).join(", "),
};

/** Two years, as browsers' lists of such sites ask for. */
const onlyByTls = { "strict-transport-security": "max-age=63072000" };

/** A file is looked at by itself: it loads nothing and runs nothing. Browsers draw some with styles of theirs. */
const alone = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

function isEmbed(url: string): boolean {
  return url.startsWith(`${embedPath}/`);
}

/** The headers that every answer to a request carries, whoever gives it. */
export function protectiveHeaders(
  { url = "/", headers }: Pick<IncomingMessage, "url" | "headers">,
  given: OutgoingHttpHeaders = {},
): Record<string, string> {
  const framing = isEmbed(url) ? framable : unframable;
  const policy = String(given["content-security-policy"] ?? framing["Content-Security-Policy"]);
  const isPage = String(given["content-type"]).startsWith("text/html");
  const forOthers = isEmbed(url) || given["access-control-allow-origin"] === "*";
  return {
    ...Object.fromEntries(Object.entries(framing).map(([name, value]) => [name.toLowerCase(), value])),
    ...always,
    "content-security-policy": isPage ? policy : `${alone}; ${policy}`,
    "cross-origin-resource-policy": forOthers ? "cross-origin" : "same-origin",
    ...(isEmbed(url) ? {} : { "cross-origin-opener-policy": "same-origin" }),
    ...(firstOf([headers["x-forwarded-proto"]].flat().join()) === "https" ? onlyByTls : {}),
  };
}

/** Puts them on an answer when it is sent, and takes off whatever would tell one reader from another. */
export function protect(request: IncomingMessage, response: ServerResponse): void {
  // The address may be changed on the way to who answers it.
  const { url = "/", headers } = request;
  const asked = { url, headers: { ...headers } };
  onHeaders(response, () => {
    response.removeHeader("set-cookie");
    response.removeHeader("x-powered-by");
    for (const [name, value] of Object.entries(protectiveHeaders(asked, response.getHeaders())))
      response.setHeader(name, value);
    // It does not say what it is of, and would put another policy in the place of the one that came with that.
    if (response.statusCode === 304) response.removeHeader("content-security-policy");
  });
}
