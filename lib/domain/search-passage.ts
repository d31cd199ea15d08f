import { type Marker, markText, type Stretch } from "@/lib/domain/search-marks";
import type { MarkedPart } from "@/lib/schemas/search-views";

/** A passage is cut to about so many characters, with so many before the first word that is marked. */
const longest = 220;
const before = 60;

/** The stretch from which most others can be shown. */
function densest(stretches: readonly Stretch[]): number {
  const reach = longest - before;
  const counts = stretches.map(
    ({ start }) => stretches.filter((each) => each.start >= start && each.end <= start + reach).length,
  );
  return counts.indexOf(Math.max(...counts));
}

/** The nearest beginning of a word at or after a place. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(" ", place - 1);
  return space === -1 ? place : space + 1;
}

/** The nearest end of a word at or before a place, but not before `least`. */
function wordEnd(text: string, place: number, least: number): number {
  if (place >= text.length) return text.length;
  return Math.max(least, text.lastIndexOf(" ", place));
}

/** The part of a text around its most telling words, marked; "…" stands where it was cut. */
function cutPassage(text: string, stretches: readonly Stretch[]): MarkedPart[] {
  const chosen = stretches[densest(stretches)];
  if (text.length <= longest || chosen === undefined) return markText(text, stretches);
  const from = Math.min(wordStart(text, chosen.start - before), chosen.start);
  const to = wordEnd(text, from + longest, chosen.end);
  const within = stretches
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const parts = markText(text.slice(from, to), within);
  const ellipsis = { text: "…", marked: false };
  return [...(from > 0 ? [ellipsis] : []), ...parts, ...(to < text.length ? [ellipsis] : [])];
}

/** Of several passages the one with the most words that are marked, cut; null where none has any. */
export function choosePassage(passages: readonly string[], marker: Marker): MarkedPart[] | null {
  const marked = passages.map((text) => ({ text, stretches: marker(text) }));
  const most = Math.max(0, ...marked.map(({ stretches }) => stretches.length));
  const best = marked.find(({ stretches }) => stretches.length === most);
  return most === 0 || best === undefined ? null : cutPassage(best.text, best.stretches);
}
