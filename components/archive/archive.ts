import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { archiveCss } from "@/components/archive/css";
import { documentNodes } from "@/components/archive/documents";
import { section } from "@/components/archive/parts";
import { positionNodes } from "@/components/archive/positions";
import { changeNodes, disputeNodes, factNodes, outcomeNodes } from "@/components/archive/round";
import { sourceNodes } from "@/components/archive/sources";
import { verifyNodes } from "@/components/archive/verify";
import { formatDate } from "@/components/format";
import { createLookups } from "@/components/statement/lookups";
import { roundKindWords } from "@/components/words";
import type { RoundView } from "@/lib/schemas/views";

export type ArchiveProps = {
  view: RoundView;
  hash: string;
  /** The canonical bytes that `view` was read from. */
  payload: string;
  /** Where the snapshot stands; not known where the site's own address is not set. */
  address?: string | undefined;
};

function head({ view, hash, address }: ArchiveProps): ElementContent[] {
  const { negotiation, round } = view;
  const place = address === undefined ? [] : [", it came from ", h("a", { href: address }, address)];
  return [
    h("p.note", negotiation.title),
    h("h1", round.title),
    h("p.note", `Round ${round.ordinal} · ${roundKindWords(round.kind)} · ${formatDate(round.date)}`),
    h("p.frozen", [
      h("b", "A frozen snapshot. "),
      "Everything in this file is as the record had it when it was frozen; it never changes. Its hash is ",
      h("code", hash),
      ...place,
      ", and ",
      h("a", { href: "#part-verify" }, "its bytes are in this file"),
      ".",
    ]),
    h("p.says", round.account),
  ];
}

function contents(parts: readonly Element[]): Element {
  const links = parts.flatMap((part) => {
    const title = part.children.find((child) => child.type === "element" && child.tagName === "h2");
    const words = title?.type === "element" ? title.children : [];
    return [h("li", h("a", { href: `#${String(part.properties.id)}` }, words))];
  });
  return h("nav", { ariaLabel: "In this file" }, h("ul", links));
}

function notices({ negotiation }: RoundView): ElementContent[] {
  return [
    h("p", negotiation.description),
    h("p", negotiation.non_endorsement),
    h("p", negotiation.naming_note),
    h(
      "p",
      `Licence of the record: ${negotiation.licence}. Codebook, version ${negotiation.codebook_version}.`,
    ),
  ];
}

/**
 * A whole snapshot as one HTML file that needs nothing else: no scripts, no network, no fonts of its own. A
 * function of its arguments alone, so that the same snapshot gives the same bytes.
 */
export function archiveHtml(props: ArchiveProps): string {
  const { view, hash } = props;
  const lookups = createLookups({
    ...view,
    negotiation: view.negotiation.id,
    present: [
      ...view.statements.map((each) => each.id),
      ...view.outcomes.map((each) => each.id),
      ...view.documents.flatMap((document) => document.packages.map((each) => each.id)),
    ],
    numbered: true,
  });
  const parts = [
    ...section("part-facts", "The round", factNodes(view, lookups)),
    ...section("part-positions", "Where everybody stood", positionNodes(view, lookups)),
    ...section("part-changes", "Changes against the round before", changeNodes(view, lookups)),
    ...section("part-outcomes", "Outcomes", outcomeNodes(view, lookups)),
    ...section("part-disputes", "Where sources differ", disputeNodes(view, lookups)),
    ...section("part-documents", "Documents up to this round", documentNodes(view, lookups)),
    ...section("part-sources", "Sources", sourceNodes(view)),
    ...section("part-notices", "Licence and notices", notices(view)),
    ...section("part-verify", "How to verify this snapshot", verifyNodes(props)),
  ];
  const title = `${view.round.title} (frozen ${hash.slice(0, 12)}), ${view.negotiation.title}`;
  const page = h("html", { lang: "en" }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", title),
      h("style", archiveCss),
    ]),
    h("body", [h("header", head(props)), contents(parts), h("main", parts)]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
