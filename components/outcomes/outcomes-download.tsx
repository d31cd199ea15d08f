import { Downloads } from "@/components/share/downloads";
import { outcomesFiles } from "@/lib/address/files";
import { filterOutcomes, type OutcomeFilters } from "@/lib/domain/outcome-filter";
import { outcomeRows } from "@/lib/domain/outcome-rows";
import { statementsOfOutcomes } from "@/lib/domain/statements-behind";
import { countRows } from "@/lib/export/count-rows";
import { say } from "@/lib/language/say";
import type { Outcome, Statement } from "@/lib/schemas/entities";

export type OutcomesDownloadProps = {
  negotiation: string;
  outcomes: readonly Outcome[];
  filters: OutcomeFilters;
  /** Every statement of the record, among which are those that wait for an outcome. */
  statements: readonly Statement[];
};

/** The outcomes that the page shows, figure by figure, with all that they are known from, as files. */
export function OutcomesDownload({ negotiation, outcomes, filters, statements }: OutcomesDownloadProps) {
  const shown = filterOutcomes(outcomes, filters);
  const behind = countRows(statementsOfOutcomes(shown, statements));
  const own = shown.flatMap((each) => [each, ...each.steps]).flatMap((each) => each.citations);
  return (
    <Downloads
      files={outcomesFiles(negotiation, filters)}
      table={{ name: "outcomes", rows: shown.flatMap(outcomeRows).length, what: say("outcomes.download") }}
      statements={behind.statements}
      citations={behind.citations + own.length}
      frozen={false}
    />
  );
}
