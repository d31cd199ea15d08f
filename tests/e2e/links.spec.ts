import { expect, test } from "./fixtures";
import { listPages, records } from "./records";

/** Addresses of the same site in a page's links, and whether each anchor into the page itself is there. */
function readLinks(html: string, address: string, base: string): { links: string[]; dead: string[] } {
  const found = [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  const here = new URL(address, base);
  const inside = found.map((href) => new URL(href, here)).filter((url) => url.origin === here.origin);
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const dead = inside
    .filter((url) => url.hash !== "" && url.pathname === here.pathname && url.search === here.search)
    .filter((url) => !ids.has(decodeURIComponent(url.hash.slice(1))))
    .map((url) => url.href);
  return { links: inside.map((url) => url.pathname + url.search), dead };
}

/** Files are made by a few routes, each tried elsewhere; thousands of links lead to them, mostly citations. */
const mostOfOneRoute = 40;

/** What a link is one of many like: an API route with its ids left out, or a page with other choices. */
function routeOf(address: string): string | null {
  const [path = "", query] = address.split("?", 2);
  const [, first, version, , kind, type] = path.split("/");
  if (first === "api" && version !== undefined) return [kind, type].join(" ");
  return query === undefined ? null : path;
}

test("every link on every page leads somewhere", async ({ request, baseURL }) => {
  test.setTimeout(900_000);
  const seen = new Set<string>();
  const visited = new Set<string>();
  const queue = ["/", ...records.flatMap(listPages)].map((address) => ({
    address,
    from: "the list of pages",
  }));
  const broken: string[] = [];
  const asked = new Map<string, number>();
  for (const { address, from } of queue) {
    if (seen.has(address)) continue;
    seen.add(address);
    const route = routeOf(address);
    const before = asked.get(route ?? "") ?? 0;
    if (route !== null && before >= mostOfOneRoute) continue;
    if (route !== null) asked.set(route, before + 1);
    const response = await request.get(address);
    if (response.status() >= 400) broken.push(`${address} on ${from}: ${response.status()}`);
    const isPage = response.headers()["content-type"]?.startsWith("text/html");
    const pathname = new URL(response.url()).pathname;
    if (!isPage || (visited.has(pathname) && from !== "the list of pages")) continue;
    visited.add(pathname);
    const { links, dead } = readLinks(await response.text(), address, baseURL ?? "");
    broken.push(...dead.map((href) => `${href} on ${address}: no such anchor`));
    queue.push(...links.map((link) => ({ address: link, from: address })));
  }
  expect(visited.size).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});
