import "server-only";
import { sitemap } from "xast-util-sitemap";
import { toXml } from "xast-util-to-xml";
import { originOf } from "@/lib/address/origin";
import { pagesOf } from "@/lib/address/pages";
import { readNegotiations } from "@/lib/api/negotiations";
import { readQuery } from "@/lib/api/query";
import { refuseParameters } from "@/lib/api/refuse";
import { respondText } from "@/lib/api/respond";
import { apiRoute } from "@/lib/api/route";
import { withLanguage } from "@/lib/language/in-language";
import { defaultLanguage, speech } from "@/lib/language/speech";
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";

type SitemapEntry = { url: string; lang: string; alternate: Record<string, string>; modified?: string };

/** A sitemap may hold no more (sitemaps.org). */
const mostAddresses = 50_000;

/** A page with the addresses at which it stands in the other languages. */
function entryOf(origin: string, page: string): SitemapEntry {
  const others = speech().languages.filter(({ id }) => id !== defaultLanguage);
  const alternate = others.map(({ id }) => [id, origin + withLanguage(page, id)]);
  return { url: origin + page, lang: defaultLanguage, alternate: Object.fromEntries(alternate) };
}

/** Every page of a negotiation; each is as old as the import that it is drawn from. */
async function listEntries(negotiation: string, origin: string): Promise<SitemapEntry[]> {
  const [outline, data] = await Promise.all([getOutline(negotiation), getRecordData(negotiation)]);
  if (outline === null || data === null) return [];
  const pages = pagesOf(outline, data);
  return pages.map((page) => ({ ...entryOf(origin, page), modified: outline.imported }));
}

/** The route of the sitemap: every page of every record, for search engines. */
export const sitemapRoute = apiRoute(async (request) => {
  const { faults } = readQuery({}, new URL(request.url).searchParams);
  if (faults.length > 0) return refuseParameters(faults);
  const origin = originOf(request.headers);
  const { all: negotiations, revision } = await readNegotiations();
  const entries = await Promise.all(negotiations.map(({ id }) => listEntries(id, origin)));
  const all = [entryOf(origin, "/api"), ...entries.flat()].slice(
    0,
    mostAddresses / speech().languages.length,
  );
  const text = toXml(sitemap(all));
  return respondText(request, { revision, type: "application/xml; charset=utf-8", text });
});
