import type { MetadataRoute } from "next";
import { filteringParameters } from "@/lib/address/filtering";
import { siteOrigin } from "@/lib/address/origin";

/** Those that fetch a page because somebody shared its link: they must see just that view. */
const previewers = [
  "Twitterbot",
  "facebookexternalhit",
  "LinkedInBot",
  "Slackbot",
  "Slackbot-LinkExpanding",
  "TelegramBot",
  "WhatsApp",
  "Discordbot",
];

/**
 * Everything may be read; crawlers are kept off the endless filtered variants of live pages that they have whole.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const filtered = filteringParameters.flatMap((name) => [`/*?${name}=`, `/*&${name}=`]);
  // The longest rule that fits is followed (RFC 9309): pictures, and frozen views, which only shared links name.
  const shared = [
    ...filteringParameters.flatMap((name) => [`/s/*?${name}=`, `/s/*&${name}=`]),
    "/*/opengraph-image?",
  ];
  return {
    rules: [
      { userAgent: previewers, allow: "/" },
      { userAgent: "*", allow: ["/", ...shared], disallow: filtered },
    ],
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
