import { useEffect } from "react";
import { filteredTitle, filtersInForce } from "@/components/filters/filters-in-force";
import type { Filters } from "@/lib/domain/filter";
import type { Outline } from "@/lib/schemas/views";

/** Keeps the title of the window to what is compared and filtered, which changes without another page. */
export function usePageTitle(title: string, filters: Filters, labels: Outline): void {
  const full = `${filteredTitle(title, filtersInForce(filters, labels))} · Parley`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
