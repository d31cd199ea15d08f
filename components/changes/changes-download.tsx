import { Downloads } from "@/components/share/downloads";
import type { FileAddresses } from "@/lib/address/files";
import { type ChangeFilters, filterChanges } from "@/lib/domain/change-filter";
import type { ChangesView } from "@/lib/domain/changes-view";
import { statementsOfChanges } from "@/lib/domain/statements-behind";
import { countRows } from "@/lib/export/count-rows";
import { say } from "@/lib/language/say";

export type ChangesDownloadProps = { view: ChangesView; filters: ChangeFilters; files: FileAddresses };

/** The changes of a view with the statements behind them, as files. */
export function ChangesDownload({ view, filters, files }: ChangesDownloadProps) {
  const changes = filterChanges(view.changes, view.statements, filters, view.search);
  const behind = countRows(statementsOfChanges(changes, view.statements.values()));
  const silent = changes.filter((change) => change.type === "silent").length;
  const table = { name: "changes" as const, rows: changes.length, what: say("changes.rows", { silent }) };
  return <Downloads files={files} table={table} {...behind} frozen={false} />;
}
