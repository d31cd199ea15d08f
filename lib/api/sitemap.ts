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
import { getOutline } from "@/lib/queries/outline";
import { getRecordData } from "@/lib/queries/record-data";

type SitemapEntry = { url: string; modified?: string };

/** A sitemap may hold no more (sitemaps.org). */
const mostAddresses = 50_000;

/** Every page of a negotiation; each is as old as the import that it is drawn from. */
async function listEntries(negotiation: string, origin: string): Promise<SitemapEntry[]> {
  const [outline, data] = await Promise.all([getOutline(negotiation), getRecordData(negotiation)]);
  if (outline === null || data === null) return [];
  const pages = pagesOf(outline, data.statements);
  return pages.map((page) => ({ url: origin + page, modified: outline.imported }));
}

/** The route of the sitemap: every page of every record, for search engines. */
export const sitemapRoute = apiRoute(async (request) => {
  const { faults } = readQuery({}, new URL(request.url).searchParams);
  if (faults.length > 0) return refuseParameters(faults);
  const origin = originOf(request.headers);
  const { all: negotiations, revision } = await readNegotiations();
  const entries = await Promise.all(negotiations.map(({ id }) => listEntries(id, origin)));
  const all = [{ url: `${origin}/api` }, ...entries.flat()].slice(0, mostAddresses);
  const text = toXml(sitemap(all));
  return respondText(request, { revision, type: "application/xml; charset=utf-8", text });
});
