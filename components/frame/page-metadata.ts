import type { Metadata } from "next";
import { filteredTitle, filterLine } from "@/components/filters/filters-in-force";
import { pictureSize } from "@/components/preview/picture";
import { feedHref } from "@/lib/address/feeds";
import { pictureHref } from "@/lib/address/picture";

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

/** Twitter takes 420 characters. */
const longestAlt = 400;

/**
 * What the head of a page says of it, to readers, search engines and those who preview its link, from one
 * description. Addresses are paths; the root layout says which site they are of.
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { canonical, address = canonical, filters = [], negotiation, pictured = false } = page;
  const line = filterLine(filters);
  const title = filteredTitle(page.title, filters);
  // Before the rest, since whoever shows a description cuts its end off.
  const description = line === "" ? page.description : `${line}. ${page.description}`;
  const told = `${title}. ${page.description}`;
  const alt = told.length > longestAlt ? `${told.slice(0, longestAlt - 1)}…` : told;
  const images = pictured && [{ url: pictureHref(address), alt, type: "image/png", ...pictureSize }];
  const feed = (format: "xml" | "json") => [
    { url: feedHref(negotiation?.id ?? "", format), title: `${negotiation?.title}: changes and corrections` },
  ];
  return {
    title,
    description,
    alternates: {
      canonical,
      ...(negotiation && {
        types: { "application/atom+xml": feed("xml"), "application/feed+json": feed("json") },
      }),
    },
    openGraph: {
      siteName: "Parley",
      type: "website",
      locale: "en_GB",
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
