import { embedSnippet } from "@/components/embed/snippet";
import {
  compareHref,
  issueHref,
  overviewHref,
  roundHref,
  snapshotHref,
  unresolvedHref,
} from "@/lib/address/parameters";
import { expect, test } from "./fixtures";
import { serveHostPage } from "./host-page";
import { listPages, seed, startHref } from "./records";
import { findSnapshotOf } from "./snapshots";

const { negotiation, issue_groups } = seed;
const { id, start } = negotiation;
const [group] = issue_groups;
const issue = group?.issues[0]?.id ?? "";
const fallbackHeight = 600;

test("another site shows live and frozen views as high as they are, which lead back to the page", async ({
  page,
  request,
  baseURL: origin = "",
}) => {
  const { hash } = await findSnapshotOf(request, id, start.round);
  const shown = [
    {
      title: "grid",
      page: roundHref(id, start.round, { issue: [issue] }),
      leadsTo: overviewHref(id, { round: start.round, issue: [issue] }),
    },
    { title: "comparison", page: compareHref(id, { docs: start.docs, issue: [issue] }) },
    { title: "issue", page: issueHref(id, issue) },
    { title: "frozen", page: snapshotHref(hash, { view: "grid" }) },
  ];
  const code = shown.map(({ title, page }) => embedSnippet({ origin, page, theme: "dark", title }) ?? "");
  // All at once, since a browser would leave what is out of view for later.
  const host = await serveHostPage(code.join("\n").replaceAll('loading="lazy"', ""));
  await page.goto(host.url);
  for (const { title, page: full, leadsTo = full } of shown) {
    const frame = page.frameLocator(`iframe[title="${title}"]`);
    const back = frame.getByRole("link", { name: "Open in Parley" });
    await expect(back).toHaveAttribute("href", leadsTo);
    await expect(frame.getByRole("navigation", { name: "Main" })).toHaveCount(0);
    await expect(frame.getByRole("button", { name: "Share" })).toHaveCount(0);
    const told = () =>
      frame.locator("[data-frame]").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const given = () => page.locator(`iframe[title="${title}"]`).evaluate((element) => element.clientHeight);
    await expect.poll(async () => (await given()) - (await told())).toBe(0);
    expect(await given()).not.toBe(fallbackHeight);
    expect(await frame.locator("html").evaluate((root) => getComputedStyle(root).colorScheme)).toBe("dark");
  }
  await page.setViewportSize({ width: 400, height: 800 });
  const [first] = shown;
  const frame = page.frameLocator(`iframe[title="${first?.title}"]`);
  const grown = () =>
    frame.locator("[data-frame]").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  const framed = page.locator(`iframe[title="${first?.title}"]`);
  await expect
    .poll(async () => (await framed.evaluate((each) => each.clientHeight)) - (await grown()))
    .toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  await frame.getByRole("link", { name: "Open in Parley" }).click();
  await expect(page).toHaveURL(`${origin}${first?.leadsTo}`);
  await host.close();
});

test("what a reader chooses in a frame stays in it, and the way out leads to what they chose", async ({
  page,
  baseURL: origin = "",
}) => {
  const other = issue_groups[1];
  const snippet = (title: string, shown: string) =>
    embedSnippet({ origin, page: shown, theme: "light", title }) ?? "";
  const grid = snippet("grid", overviewHref(id, { round: start.round, issue: [issue] }));
  const host = await serveHostPage(
    grid + snippet("comparison", compareHref(id, { docs: start.docs, issue: [issue] })),
  );
  await page.goto(host.url);
  // A view keeps its steps inside the frame from when it tells its height; before that they open over the host.
  const awake = async (title: string) => {
    const frame = page.locator(`iframe[title="${title}"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).not.toHaveCSS("height", `${fallbackHeight}px`);
  };
  await awake("grid");
  const inGrid = page.frameLocator('iframe[title="grid"]');
  await inGrid.getByRole("link", { name: other?.label ?? "", exact: true }).click();
  const chosen = overviewHref(id, { round: start.round, issue: [issue, other?.id ?? ""] });
  await expect(inGrid.getByRole("link", { name: "Open in Parley" })).toHaveAttribute("href", chosen);
  await awake("comparison");
  const compared = page.frameLocator('iframe[title="comparison"]');
  await compared.getByRole("link", { name: "In document order" }).click();
  await expect(compared.getByRole("link", { name: "In document order" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  expect(page.url()).toBe(host.url);
  await compared.getByRole("link", { name: "Open in Parley" }).click();
  await expect(page).toHaveURL(new RegExp(`^${origin}/${id}/compare\\?.*by=order`));
  expect(page.url()).not.toContain("theme");
  await host.close();
});

test("the filters of a frozen view act inside its frame, and what leads elsewhere opens beside the host", async ({
  page,
  request,
  baseURL: origin = "",
}) => {
  const { hash } = await findSnapshotOf(request, id, start.round);
  const shown = snapshotHref(hash, { view: "grid", issue: [issue] });
  const host = await serveHostPage(
    embedSnippet({ origin, page: shown, theme: "dark", title: "frozen" }) ?? "",
  );
  await page.goto(host.url);
  const frame = page.locator('iframe[title="frozen"]');
  await expect(frame).not.toHaveCSS("height", `${fallbackHeight}px`);
  const inside = page.frameLocator('iframe[title="frozen"]');
  const other = issue_groups[1];
  await inside.getByRole("link", { name: other?.label ?? "", exact: true }).click();
  const chosen = snapshotHref(hash, { view: "grid", issue: [issue, other?.id ?? ""] });
  await expect(inside.getByRole("link", { name: "Open in Parley" })).toHaveAttribute("href", chosen);
  expect(page.frames().map((each) => each.url())).toContain(`${origin}/embed${chosen}&theme=dark`);
  expect(page.url()).toBe(host.url);
  expect(await inside.locator("base").getAttribute("target")).toBe("_blank");
  await host.close();
});

test.describe("any other page", () => {
  test.use({ expectedErrors: [/frame|violates/i] });

  test("refuses to be framed", async ({ page, request, baseURL: origin = "" }) => {
    const { hash } = await findSnapshotOf(request, id, start.round);
    const files = [
      `/s/${hash}/snapshot.json`,
      `/s/${hash}/opengraph-image`,
      "/api/health",
      "/",
      "/nothing",
      "/embed",
    ];
    for (const address of [...listPages(seed).slice(0, 6), startHref(seed), snapshotHref(hash), ...files]) {
      const headers = (await request.get(address, { maxRedirects: 0 })).headers();
      expect(headers["x-frame-options"], address).toBe("DENY");
      expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
    }
    const framable = (await request.get(`/embed/${id}`)).headers();
    expect(framable["x-frame-options"]).toBeUndefined();
    expect(framable["content-security-policy"]).toMatch(/; frame-ancestors \*$/);
    const host = await serveHostPage(`<iframe title="refused" src="${origin}/${id}"></iframe>`);
    await page.goto(host.url);
    const heading = page.frameLocator('iframe[title="refused"]').getByRole("heading", { level: 1 });
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toContain("chrome-error://chromewebdata/");
    await expect(heading).toHaveCount(0);
    await host.close();
  });
});

test("the Share dialog gives the code, live or frozen, light or dark", async ({ page }) => {
  await page.goto(roundHref(id, start.round, { issue: [issue] }));
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  const code = dialog.getByRole("textbox", { name: "Embed code" });
  await expect(code).toHaveValue(/\/embed\/s\/[0-9a-f]{64}\?/);
  await expect(dialog).toContainText("This view inside another site");
  await dialog.getByRole("radio", { name: /^live/ }).check();
  await expect(dialog).toContainText("The grid of this round inside another site");
  await dialog.getByRole("radio", { name: "dark" }).check();
  await expect(code).toHaveValue(
    new RegExp(`/embed/${id}\\?round=${start.round}&amp;issue=[^"]*theme=dark"`),
  );
});

test("of a view that no snapshot shows whole the Share dialog says what the frozen link shows", async ({
  page,
}) => {
  await page.goto(unresolvedHref(id, { round: start.round, status: ["opposed"] }));
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this view" });
  await expect(dialog).toContainText("this list itself is not frozen");
  await expect(dialog).not.toContainText("Stays as it is today");
  await expect(dialog).toContainText("The snapshot inside another site");
  await expect(dialog.getByRole("textbox", { name: "Frozen link" })).toHaveValue(/view=grid&status=opposed$/);
});

test("the picture of a page is where its head says it is", async ({ page, request }) => {
  await page.goto(compareHref(id, { docs: start.docs, stance: ["offers"] }));
  const address = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(address).toContain("stance=offers");
  const response = await request.get(address ?? "");
  expect(response.headers()["content-type"]).toBe("image/png");
  expect((await response.body()).subarray(1, 4).toString()).toBe("PNG");
});
