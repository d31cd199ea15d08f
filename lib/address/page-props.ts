import type { RawParameters } from "@/lib/address/read-parameters";

/** What Next hands to the page at an address, for a route that stands for the page under the same query. */
export function pageProps<Ids>(
  request: Request,
  ids: Ids,
): { params: Promise<Ids>; searchParams: Promise<RawParameters> } {
  const query = new URL(request.url).searchParams;
  const raw = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  return { params: Promise.resolve(ids), searchParams: Promise.resolve(raw) };
}
