import { Downloads } from "@/components/share/downloads";
import { statusFiles } from "@/lib/address/files";
import { statementsOfStatuses } from "@/lib/domain/statements-behind";
import { isUnresolved } from "@/lib/domain/status";
import type { Unresolved } from "@/lib/domain/unresolved";
import { filterUnresolved, type UnresolvedFilters } from "@/lib/domain/unresolved-filter";
import { countRows } from "@/lib/export/count-rows";
import { say } from "@/lib/language/say";
import type { Statement } from "@/lib/schemas/entities";
import type { RoundView } from "@/lib/schemas/views";
import { statuses } from "@/lib/schemas/words";

export type UnresolvedDownloadProps = {
  view: RoundView;
  unresolved: Unresolved;
  filters: UnresolvedFilters;
  /** Every statement of the record, since a status may rest on one that is no longer live. */
  statements: readonly Statement[];
};

/** The issues that the page shows, with their statuses, reasons and the statements behind them, as files. */
export function UnresolvedDownload({ view, unresolved, filters, statements }: UnresolvedDownloadProps) {
  const shown = filterUnresolved(unresolved, view.positions, filters).issues.map(({ status }) => status);
  const behind = countRows(statementsOfStatuses(shown, view.positions, statements));
  const status = filters.status.length > 0 ? filters.status : statuses.filter(isUnresolved);
  const files = statusFiles(view.negotiation.id, { ...filters, round: view.round.id, status });
  const table = { name: "status" as const, rows: shown.length, what: say("unresolved.rows") };
  return <Downloads files={files} table={table} {...behind} frozen={false} />;
}
