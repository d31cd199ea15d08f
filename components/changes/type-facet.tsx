import type { SelectedChanges } from "@/components/changes/select-changes";
import { filterName, type OwnChip, type OwnFacet } from "@/components/filters/filter-words";
import { ChangeMark } from "@/components/ui/change-mark";
import { changeWords } from "@/components/words";
import type { ChangeFilters } from "@/lib/domain/change-filter";
import { say } from "@/lib/language/say";
import { changeTypes } from "@/lib/schemas/words";

/** The types of change as a facet of the filters. */
export function typeFacet(filters: ChangeFilters, { facets, totals }: SelectedChanges): OwnFacet {
  return {
    name: "type",
    title: say("filters.change"),
    options: changeTypes.map((type) => ({ value: type, content: <ChangeMark type={type} /> })),
    chosen: filters.type,
    counts: facets.type,
    totals: totals.type,
  };
}

/** The types that are filtered by, each removable. */
export function typeChips(filters: ChangeFilters, hrefWith: (filters: ChangeFilters) => string): OwnChip[] {
  return changeTypes
    .filter((type) => filters.type.includes(type))
    .map((type) => ({
      key: `type ${type}`,
      label: filterName(say("filters.change"), changeWords(type)),
      href: hrefWith({ ...filters, type: filters.type.filter((each) => each !== type) }),
    }));
}
