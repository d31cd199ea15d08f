import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { formatList } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import type { Lookups } from "@/components/statement/lookups";
import { quantityRoleWords } from "@/components/words";
import type { Citation, OutcomeQuantity } from "@/lib/schemas/parts";
import type { Reference } from "@/lib/schemas/views";

/** Short names of parties, joined. */
export function namesOf(parties: readonly string[], lookups: Lookups): string {
  return formatList(parties.map((id) => lookups.parties.get(id)?.short ?? id));
}

function referenceWords({ number, label, party }: Reference, lookups: Lookups): string {
  const who = party === undefined ? "" : (lookups.parties.get(party)?.short ?? party);
  return [[who, number].filter(Boolean).join(" "), label].filter(Boolean).join(": ");
}

/** What an id points to, in short: a link where it stands in the file itself. */
export function referenceNode(id: string, lookups: Lookups): ElementContent {
  const reference = lookups.references.get(id);
  const words = reference === undefined ? id : referenceWords(reference, lookups);
  return lookups.present.has(id) ? h("a", { href: `#${id}` }, words) : h("span", words);
}

/** The sources of something by their number in the list at the end, each with the place in it. */
export function citationList(citations: readonly Citation[], lookups: Lookups): ElementContent[] {
  return citations.flatMap(({ source, locator, note }, index) => {
    const number = lookups.sourceNumbers?.get(source);
    const link = number === undefined ? source : h("a", { href: `#source-${number}` }, `source ${number}`);
    const words = note === undefined ? locator : `${locator} (${note})`;
    return [
      { type: "text", value: index === 0 ? "From " : "; " },
      typeof link === "string" ? { type: "text", value: link } : link,
      { type: "text", value: `, ${words}` },
    ];
  });
}

/** A titled part of the file; nothing where it would hold nothing. */
export function section(id: string, title: string, children: readonly ElementContent[]): Element[] {
  return children.length === 0 ? [] : [h("section", { id }, [h("h2", title), ...children])];
}

/** The figures of an outcome or of a step. */
export function outcomeFigures(quantities: readonly OutcomeQuantity[], lookups: Lookups): Element[] {
  if (quantities.length === 0) return [];
  const line = (each: OutcomeQuantity) => {
    const told = [
      each.to.length > 0 ? `to ${namesOf(each.to, lookups)}` : "",
      each.by === undefined ? "" : `by ${namesOf([each.by], lookups)}’s account`,
      each.doubt ?? "",
    ].filter(Boolean);
    const role = each.role === "part" ? "" : `${quantityRoleWords(each.role)}: `;
    return h("li", role, h("b", formatAmount(each)), ` ${[each.what, ...told].join(", ")}`);
  };
  return [h("ul", quantities.map(line))];
}
