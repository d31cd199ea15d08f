import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { loadScriptsLater, scriptSources, scriptStarter, takeFlight } from "@/lib/run/page-scripts";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

test("the scripts of a page wait for its words; those written into it stay", () => {
  const page =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/static/b.js" async=""></script><script src="/_next/static/c.js" nomodule=""></script><script>1</script></head><body><p>Words</p><script src="/_next/static/d.js" id="_R_" async=""></script></body>';
  const later =
    '<head><script data-src="/_next/static/b.js" async=""></script><script src="/_next/static/c.js" nomodule=""></script><script>1</script></head><body><p>Words</p><script data-src="/_next/static/d.js" id="_R_" async=""></script>';
  expect(loadScriptsLater(page, null)).toBe(`${later}<script>${scriptStarter}</script></body>`);
  expect(loadScriptsLater(page, '/_flight/ab/talks?q="a"&party=x')).toBe(
    `${later}<script data-flight="/_flight/ab/talks?q=&quot;a&quot;&amp;party=x"></script><script>${scriptStarter}</script></body>`,
  );
});

test("a document without scripts to wait for stays as it is, to the byte", () => {
  const archive = "<!doctype html><title>A round</title><body><p>Words</p></body></html>";
  expect(loadScriptsLater(archive, null)).toBe(archive);
});

const begins = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";
const says = (part: string) => `<script>self.__next_f.push(${part})</script>`;

test("what scripts start from comes out of a page whole and in order, and nothing else does", () => {
  const cut = Buffer.from("мир").subarray(0, 3).toString("base64");
  const page = `<p>Words</p><script>theme()</script>${begins}${says('[1,"a $& \\u003c/script> \\"b\\""]')}<script type="application/ld+json">{}</script>${says(`[3,"${cut}"]`)}${says('[1,"х"]')}`;
  const { html, flight } = takeFlight(page);
  expect(html).toBe('<p>Words</p><script>theme()</script><script type="application/ld+json">{}</script>');
  const text = Buffer.from('a $& </script> "b"');
  expect(flight).toEqual(Buffer.concat([text, Buffer.from("мир").subarray(0, 3), Buffer.from("х")]));
});

test("whatever else the framework should come to write for its scripts is no flight", () => {
  expect(() => takeFlight(`${begins}${says('[2,{"state":1}]')}`)).toThrow();
});

test("a page may run the scripts of its site and those that stand in it, each named once", () => {
  const page =
    '<script>a()</script><script id="_R_">b()</script><script>a()</script><script src="/c.js"></script><script type="application/ld+json">{}</script>';
  const sources = scriptSources(page).split(" ");
  expect(sources).toEqual(["'self'", hashOf("a()"), hashOf("b()")]);
});
