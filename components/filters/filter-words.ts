import type { ReactNode } from "react";
import { evidenceWords, stanceWords } from "@/components/words";
import type { FacetName, Filters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import type { Party } from "@/lib/schemas/entities";
import type { IssueGroupLabel } from "@/lib/schemas/views";
import { evidenceKinds, stances } from "@/lib/schemas/words";

/** What the filters of a page are labelled with. */
export type FilterLabels = { parties: readonly Party[]; issue_groups: readonly IssueGroupLabel[] };
export type Option = { value: string; label: string };

/** A facet that one page has beside those of statements, such as the type of a change. */
export type OwnFacet = {
  name: string;
  title: string;
  options: readonly { value: string; content: ReactNode }[];
  chosen: readonly string[];
  /** Counts with the other filters on. */
  counts: Readonly<Record<string, number>>;
  /** Counts without any filter; a value that never occurs is not offered. */
  totals: Readonly<Record<string, number>>;
};

/** A filter of a page's own facet in force, in words, and the address without it. */
export type OwnChip = { key: string; label: string; href: string };

/** What a facet is called. */
export function facetTitle(name: FacetName): string {
  return say(`filters.facet.${name}`);
}

/** A filter in force, such as "Issue: Land". */
export function filterName(facet: string, value: string): string {
  return say("filters.in_force", { facet, value });
}

/** The values of a facet in their fixed order, issues with their groups before them. */
export function facetOptions(name: FacetName, { parties, issue_groups }: FilterLabels): Option[] {
  switch (name) {
    case "issue":
      return issue_groups.flatMap((group) => [
        { value: group.id, label: group.label },
        ...group.issues.map((issue) => ({ value: issue.id, label: issue.label })),
      ]);
    case "party":
      return parties.map((party) => ({ value: party.id, label: party.short }));
    case "stance":
      return stances.map((stance) => ({ value: stance, label: stanceWords(stance).word }));
    case "evidence":
      return evidenceKinds.map((kind) => ({ value: kind, label: evidenceWords(kind).word }));
  }
}

/**
 * The list with a value put in or taken out. A group stands for all its issues, so choosing a group drops
 * its issues from the list, and choosing one issue narrows its group to it.
 */
export function toggleValue(chosen: readonly string[], value: string): string[] {
  if (chosen.includes(value)) return chosen.filter((each) => each !== value);
  const group = value.split(".", 1)[0] ?? value;
  return [...chosen.filter((each) => each !== group && !each.startsWith(`${value}.`)), value];
}

/** One filter in force, in words, with the names of the record in them, and the filters without it. */
export type ActiveFilter = { key: string; label: string; names: string[]; without: Filters };

/** Every filter in force, in the order of the panel. */
export function activeFilters(filters: Filters, labels: FilterLabels): ActiveFilter[] {
  const names = ["issue", "party", "stance", "evidence"] as const;
  const active = names.flatMap((name) => {
    const options = facetOptions(name, labels);
    return filters[name].map((value) => {
      const called = options.find((option) => option.value === value)?.label ?? value;
      return {
        key: `${name} ${value}`,
        label: filterName(facetTitle(name), called),
        names: name === "issue" || name === "party" ? [called] : [],
        without: { ...filters, [name]: filters[name].filter((each) => each !== value) },
      };
    });
  });
  const words = filters.q.trim();
  if (words === "") return active;
  const label = filterName(say("filters.words"), words);
  return [...active, { key: "q", label, names: [], without: { ...filters, q: "" } }];
}
