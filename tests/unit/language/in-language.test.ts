import { describe, expect, test } from "vitest";
import { compareHref, documentHref, issueHref, overviewHref } from "@/lib/address/parameters";
import { canonicalHref, readParameters } from "@/lib/address/read-parameters";
import { inLanguage, withLanguage } from "@/lib/language/in-language";
import { speakingIn } from "@/lib/language/install";
import { say } from "@/lib/language/say";
import { pageLanguage } from "@/lib/run/page-language";

describe("an address in a language", () => {
  test.each([
    ["/n", "/n?lang=uk"],
    ["/n?round=a,b", "/n?round=a,b&lang=uk"],
    ["/n/documents/d#c", "/n/documents/d?lang=uk#c"],
    ["/n?lang=uk&q=x", "/n?q=x&lang=uk"],
  ])("%s", (address, expected) => {
    expect(withLanguage(address, "uk")).toBe(expected);
    expect(withLanguage(expected, "en")).toBe(withLanguage(address, "en"));
    expect(withLanguage(address, "en")).not.toContain("lang");
  });

  test("is written into every address made for a page, and not where the default is spoken", () => {
    const addresses = () => [
      overviewHref("n"),
      compareHref("n", { docs: ["a", "b"] }),
      issueHref("n", "i"),
      documentHref("n", "d", "c"),
    ];
    expect(addresses().join()).not.toContain("lang=");
    for (const address of speakingIn("uk", addresses)) expect(address).toContain("lang=uk");
    expect(speakingIn("uk", () => inLanguage("/n"))).toBe("/n?lang=uk");
  });
});

describe("the language of a page", () => {
  test.each([
    ["/n", "en"],
    ["/n?lang=uk", "uk"],
    ["/s/0123456789ab/opengraph-image?lang=uk", "uk"],
    ["/n/issues/water.release?lang=uk", "uk"],
    ["/n?lang=xx", "en"],
    ["/n?lang=__proto__", "en"],
    ["/api/v1/n/issues?lang=uk", null],
    ["/_next/static/a.js", null],
    ["/s/0123456789ab/snapshot.json?lang=uk", null],
    ["/s/0123456789ab/archive.html?lang=uk", null],
    ["/n/feed.xml?lang=uk", null],
  ])("%s", (address, expected) => {
    expect(pageLanguage(address)).toBe(expected);
  });

  test("says its words, also after a wait and beside another", async () => {
    const word = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return say("frame.compare");
    };
    const [english, ukrainian, plain] = await Promise.all([
      speakingIn("en", word),
      speakingIn("uk", word),
      word(),
    ]);
    expect([english, ukrainian, plain]).toEqual(["Compare", "Порівняння", "Compare"]);
  });

  test("is a parameter of pages: repeated or at its default it is written anew, unknown it is told", () => {
    const read = (language: string, lang: string | string[]) =>
      speakingIn(language, () => readParameters({}, { lang }));
    expect(read("uk", "uk")).toMatchObject({ faults: [], canonical: null });
    expect(read("en", "en")).toMatchObject({ faults: [], canonical: "" });
    expect(read("uk", ["uk", "uk"])).toMatchObject({ faults: [], canonical: "" });
    expect(speakingIn("uk", () => canonicalHref("/n?lang=uk", "?q=a"))).toBe("/n?q=a&lang=uk");
    expect(read("en", "xx").faults).toEqual([{ name: "lang", found: "xx", expected: "one of en, uk" }]);
    expect(read("en", "xx").canonical).toBeNull();
  });

  test("is no parameter of what programs read", () => {
    expect(readParameters({}, { lang: "uk" }).faults).toMatchObject([{ name: "lang" }]);
  });
});
