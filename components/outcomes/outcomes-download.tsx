import { TableDownload } from "@/components/share/table-download";
import { outcomesTableHref } from "@/lib/address/files";
import { filterOutcomes, type OutcomeFilters } from "@/lib/domain/outcome-filter";
import { outcomeRows } from "@/lib/domain/outcome-rows";
import { say } from "@/lib/language/say";
import type { Outcome } from "@/lib/schemas/entities";

export type OutcomesDownloadProps = {
  negotiation: string;
  outcomes: readonly Outcome[];
  filters: OutcomeFilters;
};

/** The outcomes that the page shows, figure by figure, as a table. */
export function OutcomesDownload({ negotiation, outcomes, filters }: OutcomesDownloadProps) {
  const rows = filterOutcomes(outcomes, filters).flatMap(outcomeRows).length;
  const href = outcomesTableHref(negotiation, filters);
  return <TableDownload what={say("outcomes.download")} href={href} rows={rows} />;
}
