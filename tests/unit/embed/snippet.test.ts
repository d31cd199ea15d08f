import { expect, test } from "vitest";
import { offeredKinds, shownKind } from "@/components/embed/framed-words";
import { embedSnippet } from "@/components/embed/snippet";
import { embedHref, framedPage, pageOfEmbed } from "@/lib/address/embed";
import { pictureHref } from "@/lib/address/picture";

test.each([
  ["/talks", "/talks"],
  ["/talks?round=two&issue=a.b", "/talks?round=two&issue=a.b"],
  ["/talks/compare?docs=a,b", "/talks/compare?docs=a,b"],
  ["/talks/issues/a.b", "/talks/issues/a.b"],
  ["/talks/rounds/two", "/talks?round=two"],
  ["/talks/rounds/two?issue=a&order=x", "/talks?round=two&issue=a&order=x"],
  ["/s/0123456789ab?view=grid#x", "/s/0123456789ab?view=grid#x"],
  ["/talks/changes?from=a", null],
  ["/talks/statements/x", null],
  ["/talks/issues", null],
  ["/s", null],
  ["/", null],
  ["", null],
])("%s is framed as %s", (page, framed) => {
  expect(framedPage(page)).toBe(framed);
});

test("the chosen kind is shown, and where it is offered no more the one that is", () => {
  const both = offeredKinds({ live: "/talks", frozen: "/s/abc" });
  expect(both).toEqual(["frozen", "live"]);
  expect(shownKind("live", both)).toBe("live");
  expect(shownKind("frozen", offeredKinds({ live: "/talks", frozen: null }))).toBe("live");
});

test("the address of a frame keeps the page's query and place, and says light or dark", () => {
  expect(embedHref("/talks")).toBe("/embed/talks");
  expect(embedHref("/talks", "dark")).toBe("/embed/talks?theme=dark");
  expect(embedHref("/s/abc?view=grid#x", "light")).toBe("/embed/s/abc?view=grid&theme=light#x");
});

test.each(["/talks", "/talks/compare?docs=a,b&q=a%26b", "/s/abc?view=grid"])(
  "leads from a frame back to %s",
  (page) => {
    for (const theme of [null, "light", "dark"] as const)
      expect(pageOfEmbed(embedHref(page, theme))).toBe(page);
  },
);

test("the address of a picture keeps the page's query and leaves out the place on it", () => {
  expect(pictureHref("/talks/compare?docs=a,b")).toBe("/talks/compare/opengraph-image?docs=a,b");
  expect(pictureHref("/s/abc#x")).toBe("/s/abc/opengraph-image");
});

test("the code frames the view under its own title, and listens to its own site only", () => {
  const code = embedSnippet({
    origin: "https://parley.example",
    page: "/talks?round=two&issue=a.b",
    theme: "dark",
    title: 'A "b" <c> & d',
  });
  expect(code).toContain('src="https://parley.example/embed/talks?round=two&amp;issue=a.b&amp;theme=dark"');
  expect(code).toContain('title="A &quot;b&quot; &lt;c&gt; &amp; d"');
  expect(code).toContain('loading="lazy"');
  expect(code).toContain("width:100%");
  expect(code).toContain('e.origin==="https://parley.example"');
  expect(code).toContain("e.source===f.contentWindow");
});

test("a site below a path listens to its origin, and what cannot be framed has no code", () => {
  const input = { origin: "https://example.org/parley", theme: null, title: "t" };
  const code = embedSnippet({ ...input, page: "/talks" });
  expect(code).toContain('src="https://example.org/parley/embed/talks"');
  expect(code).toContain('e.origin==="https://example.org"');
  expect(embedSnippet({ ...input, page: "/talks/changes" })).toBeNull();
});
