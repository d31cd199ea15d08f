import type { Metadata } from "next";
import { filteredTitle, filterLine } from "@/components/filters/filters-in-force";
import { pictureSize } from "@/components/preview/picture";
import { feedHref } from "@/lib/address/feeds";
import { pictureHref } from "@/lib/address/picture";
import { inLanguage, withLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { defaultLanguage, type Language, speech } from "@/lib/language/speech";

export type PageDescription = {
  title: string;
  description: string;
  /** The one address by which the page is to be indexed, without filters. */
  canonical: string;
  /** The address of the view as it is, filters included; the canonical one where left out. */
  address?: string;
  /** The filters in force at that address, in words, for titles and descriptions that tell views apart. */
  filters?: readonly string[];
  /** The negotiation whose feeds the page leads to. */
  negotiation?: { id: string; title: string };
  /** There is a picture of the view, for those who preview a link. */
  pictured?: boolean;
};

/** The same page in every language, and for whoever speaks none of them. */
function inEveryLanguage(canonical: string): Record<string, string> {
  const languages = speech().languages.map(({ id }) => [id, withLanguage(canonical, id)]);
  return Object.fromEntries([...languages, ["x-default", withLanguage(canonical, defaultLanguage)]]);
}

/** A locale as Open Graph writes it: `en_GB`. */
function openGraphLocale({ locale }: Language): string {
  return locale.replace("-", "_");
}

/** Twitter takes 420 characters. */
const longestAlt = 400;

/**
 * What the head of a page says of it, to readers, search engines and those who preview its link, from one
 * description. Addresses are paths; the root layout says which site they are of.
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { filters = [], negotiation, pictured = false } = page;
  const canonical = inLanguage(page.canonical);
  const address = inLanguage(page.address ?? canonical);
  const { current, languages } = speech();
  const others = languages.filter(({ id }) => id !== current().id);
  const line = filterLine(filters);
  const title = filteredTitle(page.title, filters);
  // Before the rest, since whoever shows a description cuts its end off.
  const description = line === "" ? page.description : `${line}. ${page.description}`;
  const told = `${title}. ${page.description}`;
  const alt = told.length > longestAlt ? `${told.slice(0, longestAlt - 1)}…` : told;
  const images = pictured && [{ url: pictureHref(address), alt, type: "image/png", ...pictureSize }];
  const feed = (format: "xml" | "json") => [
    {
      url: feedHref(negotiation?.id ?? "", format),
      title: say("site.feed_title", { negotiation: negotiation?.title ?? "" }),
    },
  ];
  return {
    title,
    description,
    alternates: {
      canonical,
      languages: inEveryLanguage(canonical),
      ...(negotiation && {
        types: { "application/atom+xml": feed("xml"), "application/feed+json": feed("json") },
      }),
    },
    openGraph: {
      siteName: "Parley",
      type: "website",
      locale: openGraphLocale(current()),
      alternateLocale: others.map(openGraphLocale),
      title,
      description,
      url: address,
      ...(images && { images }),
    },
    twitter: {
      card: images ? "summary_large_image" : "summary",
      title,
      description,
      ...(images && { images }),
    },
  };
}
