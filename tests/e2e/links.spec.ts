import { statementHref } from "@/lib/address/parameters";
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

/** Of links that differ in a choice alone there are tens of thousands; the choices themselves are tried elsewhere. */
const mostAlike = 40;

/** What a link is one of many like: an API route or a page with ids left out, and the names of its choices. */
function kindOf(address: string): string | null {
  const [path = "", query] = address.split("?", 2);
  const [, first = "", second, ...rest] = path.split("/");
  if (first === "api" && second !== undefined) return [first, ...rest.slice(1)].join(" ");
  if (query === undefined) return null;
  const names = [...new Set(new URLSearchParams(query).keys())].sort();
  return [first, first === "s" ? rest.join("/") : second, first === "s" ? "" : rest.length, ...names].join(
    " ",
  );
}

/** How many requests are under way at a time: while one answer is read, the next is worked out. */
const atOnce = 2;

test("every statement has a page, and every link on every page leads somewhere", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(900_000);
  const listed = new Set([
    "/",
    ...records.flatMap(listPages),
    ...records.flatMap(({ negotiation, statements }) =>
      statements.map(({ id }) => statementHref(negotiation.id, id)),
    ),
  ]);
  const seen = new Set(listed);
  const visited = new Set<string>();
  const queue = [...listed].map((address) => ({ address, from: "the list of pages" }));
  const broken: string[] = [];
  const asked = new Map<string, number>();

  const follow = (address: string, from: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    const kind = kindOf(address);
    const before = asked.get(kind ?? "") ?? 0;
    if (kind !== null && before >= mostAlike) return;
    if (kind !== null) asked.set(kind, before + 1);
    queue.push({ address, from });
  };
  const visit = async (address: string, from: string) => {
    const response = await request.get(address, { timeout: 60_000 });
    if (response.status() >= 400) broken.push(`${address} on ${from}: ${response.status()}`);
    const isPage = response.headers()["content-type"]?.startsWith("text/html");
    const pathname = new URL(response.url()).pathname;
    if (!isPage || (visited.has(pathname) && !listed.has(address))) return;
    visited.add(pathname);
    const html = await response.text();
    if (!/<title>[^<]+<\/title>/.test(html)) broken.push(`${address} on ${from}: no title`);
    const { links, dead } = readLinks(html, address, baseURL ?? "");
    broken.push(...dead.map((href) => `${href} on ${address}: no such anchor`));
    for (const link of links) follow(link, address);
  };
  const walk = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await visit(next.address, next.from);
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  expect(visited.size).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});
