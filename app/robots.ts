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

/** Everything may be read; crawlers are kept off the endless filtered variants of pages that they have whole. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const filtered = filteringParameters.flatMap((name) => [`/*?${name}=`, `/*&${name}=`]);
  return {
    rules: [
      { userAgent: previewers, allow: "/" },
      { userAgent: "*", allow: "/", disallow: filtered },
    ],
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
