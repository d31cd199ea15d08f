import { countValues } from "@/lib/domain/outcome-filter";
import type { Source } from "@/lib/schemas/entities";

/** Values of one name are "or", names are "and"; an empty list filters nothing. */
export type SourceFilters = { kind: string[]; language: string[] };
export type SourceFacets = Record<keyof SourceFilters, Record<string, number>>;
type Filterable = Pick<Source, "kind" | "language">;

export const noSourceFilters: SourceFilters = { kind: [], language: [] };

/** The sources that pass every filter, in the order given. */
export function filterSources<Each extends Filterable>(
  sources: readonly Each[],
  { kind, language }: SourceFilters,
): Each[] {
  return sources.filter(
    (each) =>
      (kind.length === 0 || kind.includes(each.kind)) &&
      (language.length === 0 || language.includes(each.language)),
  );
}

/** How many sources each value of each facet would leave, the other filter on (design §3). */
export function countSourceFacets(
  sources: readonly Filterable[],
  { kind, language }: SourceFilters,
): SourceFacets {
  return {
    kind: countValues(filterSources(sources, { kind: [], language }).map((each) => each.kind)),
    language: countValues(filterSources(sources, { kind, language: [] }).map((each) => each.language)),
  };
}

/** The languages of the sources, the most frequent first, then by their codes. */
export function languagesOf(sources: readonly Filterable[]): string[] {
  const counts = Object.entries(countValues(sources.map((source) => source.language)));
  return counts.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([language]) => language);
}
