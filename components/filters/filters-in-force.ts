import { activeFilters, type FilterLabels, filterName } from "@/components/filters/filter-words";
import { formatList } from "@/components/format";
import { changeWords, outcomeStatusWords, statusWords } from "@/components/words";
import { type Filters, noFilters } from "@/lib/domain/filter";
import { say } from "@/lib/language/say";
import { changeTypes, outcomeStatuses, statuses } from "@/lib/schemas/words";

/**
 * What an address may choose by beside statements: the status of issues or of outcomes, the type of change,
 * the parties of a grid in their order.
 */
export type OwnFilters = {
  status?: readonly string[];
  outcomeStatus?: readonly string[];
  type?: readonly string[];
  order?: readonly string[];
};

const mostNamed = 3;
const longestName = 60;

/** Every filter in force in the words of its chip, such as "Issue: Land", in the order of the panel. */
export function filtersInForce(
  filters: Partial<Filters>,
  labels: FilterLabels,
  { status = [], outcomeStatus = [], type = [], order = [] }: OwnFilters = {},
): string[] {
  const parties = order.flatMap((id) => labels.parties.find((party) => party.id === id)?.short ?? []);
  return [
    ...activeFilters({ ...noFilters, ...filters }, labels).map(({ label }) => label),
    ...statuses
      .filter((each) => status.includes(each))
      .map((each) => filterName(say("filters.status"), statusWords(each).word)),
    ...outcomeStatuses
      .filter((each) => outcomeStatus.includes(each))
      .map((each) => filterName(say("filters.outcome_status"), outcomeStatusWords(each))),
    ...changeTypes
      .filter((each) => type.includes(each))
      .map((each) => filterName(say("filters.change"), changeWords(each))),
    ...(parties.length > 0 ? [filterName(say("filters.order"), formatList(parties))] : []),
  ];
}

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** Filters in force as one line that stays short however many there are; empty where there are none. */
export function filterLine(names: readonly string[]): string {
  const line = names.slice(0, mostNamed).map(shorten).join(" · ");
  return names.length > mostNamed
    ? say("filters.more", { named: line, count: names.length - mostNamed })
    : line;
}

/** What a page is called under its filters. */
export function filteredTitle(title: string, names: readonly string[]): string {
  return names.length === 0 ? title : `${title} · ${filterLine(names)}`;
}
