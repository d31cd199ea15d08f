import { readFileSync } from "node:fs";
import { createElement } from "react";
import { expect, test, vi } from "vitest";
import { drawable } from "@/components/preview/drawable";
import { palette } from "@/components/preview/palette";
import { PictureCard } from "@/components/preview/picture-card";
import { pictureFonts } from "@/lib/preview/fonts";
import { respondPicture } from "@/lib/preview/respond-picture";

test.each([
  ["Крим і Україна, “цитата” — №5", "Крим і Україна, “цитата” — №5"],
  ["Łódź\n  Türkiye", "Łódź Türkiye"],
  ["e\u0301 ễ", "é e"],
  ["20\u2011point\u00a0plan", "20-point plan"],
  ["agreed ✅ © 条約 ㊗", "agreed ? ? ?? ?"],
  ["a".repeat(40), `${"a".repeat(31)}…`],
])("%s can be drawn as %s", (text, drawn) => {
  expect(drawable(text)).toBe(drawn);
});

test("every character that is passed on is in both families: nothing is asked of the network", async () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character.trim() !== "" && drawable(character) === character,
  );
  expect(all.length).toBeGreaterThan(350);
  const words = all.join("").match(/.{1,30}/gu) ?? [];
  const fetched = vi.spyOn(globalThis, "fetch");
  const complained = vi.spyOn(console, "error");
  const side = { marks: [], heading: "x", stance: "demands" as const };
  for (const text of [words.slice(0, 8).join(" "), words.slice(8).join(" "), "✅ 条約 ©"]) {
    const content = {
      kicker: text,
      title: text,
      notes: [text],
      subject: text,
      statuses: [],
      marks: [],
      sides: [{ ...side, text }],
      footer: [text],
    };
    const element = createElement(PictureCard, { picture: content });
    const size = { width: 1200, height: 630 };
    await respondPicture(new Request("http://localhost/"), {
      content,
      element,
      size,
      revision: "",
      frozen: false,
    });
  }
  // The library loads its own WebAssembly from an address that holds it.
  const asked = fetched.mock.calls.filter(([address]) => !String(address).startsWith("data:"));
  expect(asked).toEqual([]);
  expect(complained).not.toHaveBeenCalled();
});

test("the fonts are read once, with three parts of five faces", async () => {
  expect(await pictureFonts()).toBe(await pictureFonts());
  expect(new Set((await pictureFonts()).map(({ name, weight }) => `${name} ${weight}`)).size).toBe(15);
});

/** An `oklch()` colour as six hex digits (https://bottosson.github.io/posts/oklab/), cut to what sRGB holds. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = channels.map((channel) => {
    const value = Math.max(0, channel);
    const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, encoded));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

const sheet = readFileSync("app/globals.css", "utf8");

test.each(Object.entries(palette))("%s is the light token of the style sheet", (name, colour) => {
  const found = new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(sheet);
  const [, lightness, chroma, hue] = found ?? [];
  expect(toHex(Number(lightness), Number(chroma), Number(hue))).toBe(colour);
});
