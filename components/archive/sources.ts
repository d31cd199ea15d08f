import type { Element } from "hast";
import { h } from "hastscript";
import { formatDate, formatLanguage } from "@/components/format";
import { sourceKindWords } from "@/components/words";
import type { RoundView } from "@/lib/schemas/views";

/** The sources cited, numbered as the citations name them, each with its address written out. */
export function sourceNodes({ sources }: RoundView): Element[] {
  const lines = sources.map(({ publisher, title, published, url, kind, language, note }, index) => {
    const facts = [
      publisher,
      published === undefined ? "undated" : formatDate(published),
      sourceKindWords(kind),
      formatLanguage(language),
    ].join(" · ");
    return h("li", { id: `source-${index + 1}` }, [
      h("cite", title),
      ` ${facts}. `,
      url === undefined
        ? "No public address recorded."
        : h("a", { href: url, rel: "external noreferrer" }, url),
      note === undefined ? null : ` ${note}`,
    ]);
  });
  return lines.length === 0 ? [] : [h("ol", lines)];
}
