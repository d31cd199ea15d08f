import type { APIRequestContext } from "@playwright/test";
import { roundHref, statementHref } from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { records, seed, startHref } from "./records";

/** What stands in the head of a page, by a pattern with one group. */
async function readHead(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  const [head = ""] = (await response.text()).split("</head>", 1);
  const find = (pattern: RegExp) => pattern.exec(head)?.[1] ?? "";
  return {
    headers: response.headers(),
    title: find(/<title>([^<]+)<\/title>/),
    description: find(/<meta name="description" content="([^"]+)"/),
    canonical: find(/<link rel="canonical" href="([^"]+)"/),
    preview: find(/<meta property="og:title" content="([^"]+)"/),
    card: find(/<meta name="twitter:card" content="([^"]+)"/),
    atom: find(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/),
    json: find(/<link rel="alternate" type="application\/feed\+json" href="([^"]+)"/),
  };
}

async function readSitemap(request: APIRequestContext): Promise<string[]> {
  const response = await request.get("/sitemap.xml");
  expect(response.headers()["content-type"]).toContain("xml");
  const text = await response.text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) =>
    address.replaceAll("&#x26;", "&").replaceAll("&amp;", "&"),
  );
}

test("the sitemap holds every page of every record, and each page it names is there", async ({
  request,
  baseURL,
}) => {
  const addresses = await readSitemap(request);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { negotiation, statements, documents, rounds } of records) {
    const ofRecord = addresses.filter((each) => new URL(each).pathname.split("/")[1] === negotiation.id);
    expect(ofRecord.length).toBeGreaterThan(statements.length + documents.length + rounds.length);
    expect(ofRecord).toContain(`${baseURL}${statementHref(negotiation.id, statements[0]?.id ?? "")}`);
  }
  // Each page of its own is opened elsewhere; of these every list, and of the rest some.
  const isTried = (address: string, place: number) =>
    new URL(address).pathname.split("/").length <= 3 || place % 40 === 0;
  for (const address of addresses.filter(isTried)) {
    const { title, description, canonical, preview, card } = await readHead(request, address);
    expect(canonical.replaceAll("&amp;", "&"), address).toBe(address);
    expect(title, address).toMatch(/ · Parley$/);
    expect(description.length, address).toBeGreaterThan(20);
    expect(preview, address).not.toBe("");
    expect(card, address).toMatch(/^summary/);
  }
});

test("a page and its translation name each other, and both the one for any other reader", async ({
  request,
}) => {
  const { id } = seed.negotiation;
  const alternatesOf = async (address: string) => {
    const [head = ""] = (await (await request.get(address)).text()).split("</head>", 1);
    const links = head.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g);
    return Object.fromEntries([...links].map(([, language, href = ""]) => [language, new URL(href).search]));
  };
  const expected = { en: "", uk: "?lang=uk", "x-default": "" };
  for (const address of [`/${id}/outcomes`, `/${id}/outcomes?lang=uk`])
    expect(await alternatesOf(address), address).toEqual(expected);
  const { canonical } = await readHead(request, `/${id}/outcomes?lang=uk`);
  expect(new URL(canonical).search).toBe("?lang=uk");
  const text = await (await request.get("/sitemap.xml")).text();
  expect(text).toContain('hreflang="uk"');
});

test("robots.txt leads to the sitemap and lets previews of filtered views through", async ({ request }) => {
  const text = await (await request.get("/robots.txt")).text();
  expect(text).toMatch(/Sitemap: http\S+\/sitemap\.xml/);
  expect(text).toContain("Disallow: /*?issue=");
  expect(text).toContain("Allow: /s/*?issue=");
  expect(text).toContain("Allow: /*/opengraph-image?");
  expect(text).not.toMatch(/^Disallow: \/$/m);
});

test("a page leads to the feeds of its negotiation, in its head and on the page of changes", async ({
  page,
  request,
}) => {
  const { id } = seed.negotiation;
  const { atom, json } = await readHead(request, `/${id}`);
  expect(new URL(atom).pathname).toBe(`/${id}/feed.xml`);
  expect(new URL(json).pathname).toBe(`/${id}/feed.json`);
  await page.goto(`/${id}/changes?party=${seed.parties[0]?.id}`);
  const href = await page.getByRole("link", { name: "Follow as a feed" }).getAttribute("href");
  expect(href).toBe(`/${id}/feed.xml?party=${seed.parties[0]?.id}`);
  expect((await request.get(href ?? "")).headers()["content-type"]).toContain("application/atom+xml");
});

test("a page is tagged, and whoever has it is told so; one that is not found is not kept", async ({
  request,
}) => {
  const { id } = seed.negotiation;
  for (const address of [`/${id}`, startHref(seed), roundHref(id, seed.rounds[0]?.id ?? ""), "/api"]) {
    const { headers } = await readHead(request, address);
    expect(headers["cache-control"], address).toContain("stale-while-revalidate");
    const tag = headers.etag ?? "";
    expect(tag, address).toMatch(/^W\/"/);
    const again = await request.get(address, { headers: { "if-none-match": tag } });
    expect(again.status(), address).toBe(304);
  }
  const missing = await request.get(`/${id}/rounds/no-such-round`);
  expect(missing.status()).toBe(404);
  expect(missing.headers().etag).toBeUndefined();
  expect(missing.headers()["cache-control"]).toContain("no-store");
});

test("the page of the API shows examples that work", async ({ page, request }) => {
  await page.goto("/");
  await page.goto(`/${seed.negotiation.id}`);
  await page.getByRole("contentinfo").getByRole("link", { name: "The record as data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The record as data");
  const links = await page.locator("a[href^='/api/v1/'], a[href^='/s/']").all();
  const hrefs = new Set(await Promise.all(links.map((link) => link.getAttribute("href"))));
  expect(hrefs.size).toBeGreaterThan(30);
  for (const href of hrefs) expect((await request.get(href ?? "")).status(), href ?? "").toBe(200);
  const anchors = await page.locator("main a[href^='#']").all();
  const targets = new Set(await Promise.all(anchors.map((link) => link.getAttribute("href"))));
  for (const target of targets) await expect(page.locator(`[id="${target?.slice(1)}"]`)).toHaveCount(1);
});

test("a statement says what it is to search engines, as a claim", async ({ page }) => {
  const [statement] = seed.statements;
  await page.goto(statementHref(seed.negotiation.id, statement?.id ?? ""));
  const text = await page.locator("script[type='application/ld+json']").textContent();
  const [claim] = JSON.parse(text ?? "")["@graph"];
  expect(claim).toMatchObject({ "@type": "Claim", text: statement?.summary });
});
