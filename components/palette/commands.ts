import { compareHref, documentHref, issueHref, overviewHref, roundHref } from "@/lib/address/parameters";
import type { Outline } from "@/lib/schemas/views";

/** What a command leads to; `words` find it besides its label. */
export type PlaceCommand = { id: string; label: string; hint: string; words: string[]; href: string };

export type PlaceGroup = "issues" | "rounds" | "documents" | "parties" | "order";

/** What of an outline has a name to go by. */
export type Named = Pick<Outline, "issue_groups" | "rounds" | "documents"> & {
  negotiation: { id: string };
  parties: readonly { id: string; name: string }[];
};

function issuesOf(outline: Named): PlaceCommand[] {
  const { id: negotiation } = outline.negotiation;
  return outline.issue_groups.flatMap((group) =>
    group.issues.map(({ id, label, question }) => ({
      id: `issue ${id}`,
      label,
      hint: group.label,
      words: [question, id],
      href: issueHref(negotiation, id),
    })),
  );
}

/** A page shows the parties in the order of its address, all that are named in it. */
function orderWith(first: string, outline: Named): string[] {
  const ids = outline.parties.map(({ id }) => id);
  return [first, ...ids.filter((id) => id !== first)];
}

/**
 * Every place of a negotiation that one can go to by its name: issues, rounds, documents, what each party says
 * at the newest round, and the grid with a party first. Takes the outline and, for the grid, the round in view.
 */
export function placesOf(outline: Named, round: string | null): Record<PlaceGroup, PlaceCommand[]> {
  const { negotiation, parties, rounds, documents } = outline;
  const newest = rounds.at(-1)?.id ?? "";
  return {
    issues: issuesOf(outline),
    rounds: rounds.toReversed().map(({ id, title, date }) => ({
      id: `round ${id}`,
      label: title,
      hint: date,
      words: [id, date],
      href: roundHref(negotiation.id, id),
    })),
    documents: documents.map(({ id, title, date, languages }) => ({
      id: `document ${id}`,
      label: title,
      hint: date ?? "",
      words: [id, ...languages],
      href: documentHref(negotiation.id, id),
    })),
    parties: parties.map(({ id, name }) => ({
      id: `party ${id}`,
      label: name,
      hint: "",
      words: [id],
      href: compareHref(negotiation.id, { columns: [`${id}@${newest}`] }),
    })),
    order: parties.map(({ id, name }) => ({
      id: `order ${id}`,
      label: name,
      hint: "",
      words: [id],
      href: overviewHref(negotiation.id, { round, order: orderWith(id, outline) }),
    })),
  };
}

/** The documents that one can put beside those in view; the first chosen stands first. */
export function comparisonsOf(outline: Named, docs: readonly string[]): PlaceCommand[] {
  const { id: negotiation } = outline.negotiation;
  return outline.documents
    .filter(({ id }) => !docs.includes(id))
    .map(({ id, title, date }) => ({
      id: `compare ${id}`,
      label: title,
      hint: date ?? "",
      words: [id],
      href: compareHref(negotiation, { docs: [...docs, id] }),
    }));
}

/** The documents that an address of this negotiation shows: one in full, or several side by side. */
export function documentsInView(address: string): string[] {
  const { pathname, searchParams } = new URL(address, "http://page");
  const [, , place, id] = pathname.split("/");
  if (place === "documents" && id !== undefined) return [id];
  return place === "compare" ? (searchParams.get("docs") ?? "").split(",").filter(Boolean) : [];
}

/** The round that an address shows: named in its path or its query; null for the newest. */
export function roundInView(address: string): string | null {
  const { pathname, searchParams } = new URL(address, "http://page");
  const [, , place, id] = pathname.split("/");
  return place === "rounds" ? (id ?? null) : searchParams.get("round");
}
