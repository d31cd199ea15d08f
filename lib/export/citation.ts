import "server-only";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { LRUCache } from "lru-cache";
import chicago from "style-chicago";
import * as z from "zod/mini";
import type { CslItem } from "@/lib/export/citation-item";
import { type CitationStyle, citationStyles } from "@/lib/export/citation-styles";

// APA comes with the plugin, Chicago (17th edition, author and date) from a package of its own; both were
// written by the CSL project (CC BY-SA 3.0), and so were the words for dates.
plugins.config.get("@csl").styles.add("chicago", chicago);
// Names and titles are written in their own letters, which BibTeX reads as UTF-8; a key stays as it is.
Object.assign(plugins.config.get("@bibtex").format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

const risEntries = z.array(
  z.record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])),
);

const text = z.string();
const wordsOfOtherScripts = /[\p{L}\p{M}]*[^\P{L}\p{Script=Latin}][\p{L}\p{M}]*/gu;

/** Headline capitals are an English custom: a word in another script keeps its own. */
function formatReference(template: "apa" | "chicago", item: CslItem): string {
  const options = { template, lang: "en-US", format: "text" };
  const title = item.title.replace(wordsOfOtherScripts, '<span class="nocase">$&</span>');
  const items = [{ ...item, title }];
  return text.parse(plugins.output.format("bibliography", items, options)).trim();
}

/** The library's own way to escape these leaves out every letter that LaTeX has no command for. */
function escapeLatex(words: string): string {
  return words.replace(/\\/g, "\\textbackslash ").replace(/[&%#_$]/g, "\\$&");
}

/**
 * The library writes the address twice, once where LaTeX stumbles over its signs, and a day into the month,
 * for which BibTeX has names of its own.
 */
function formatBibtex(item: CslItem): string {
  const { title, genre, note } = item;
  const record = item["container-title"];
  const escaped = {
    ...item,
    title: escapeLatex(title),
    genre: escapeLatex(genre),
    note: escapeLatex(note),
    "container-title": escapeLatex(record),
    ...(item.abstract !== undefined && { abstract: escapeLatex(item.abstract) }),
  };
  return text
    .parse(plugins.output.format("bibtex", [escaped]))
    .replace(/^\s*howpublished = .*\n/m, "")
    .replace(/^(\s*month = )\{([a-z]{3}) \d+\},$/m, "$1$2,")
    .trim();
}

function dayOf({ issued }: CslItem): string {
  const [year = "", ...rest] = issued["date-parts"].flat().map(String);
  return `${[year, ...rest.map((part) => part.padStart(2, "0"))].join("/")}/`;
}

/**
 * The library breaks long lines, addresses among them, which RIS does not allow, leaves zeros out of dates,
 * and has no place for what a data set is part of; so the lines are put here.
 */
function formatRis(item: CslItem): string {
  const [entry] = risEntries.parse(plugins.output.format("ris", [item], { format: "object" }));
  const { TY = "GEN", ...tags } = {
    ...entry,
    T2: item["container-title"],
    ID: item.id,
    DA: dayOf(item),
  };
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((each) => [tag, each]));
  return [["TY", TY], ...lines, ["ER", ""]].map(([tag, value]) => `${tag}  - ${value}`).join("\r\n");
}

const formats = {
  apa: (item) => formatReference("apa", item),
  chicago: (item) => formatReference("chicago", item),
  bibtex: formatBibtex,
  ris: formatRis,
  "csl-json": (item) => JSON.stringify([item], null, 2),
} satisfies Record<CitationStyle, (item: CslItem) => string>;

/** A citation in one style, without a line break at its end. */
export function formatCitation(item: CslItem, style: CitationStyle): string {
  return formats[style](item);
}

export type FormattedCitation = { style: CitationStyle; text: string };

// Formatting one takes some ten milliseconds, and a page asks for the same one each time.
const formatted = new LRUCache<string, FormattedCitation[]>({ max: 2000 });

/** A citation in every style. */
export function formatCitations(item: CslItem): FormattedCitation[] {
  const key = JSON.stringify(item);
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const all = citationStyles.map((style) => ({ style, text: formatCitation(item, style) }));
  formatted.set(key, all);
  return all;
}
