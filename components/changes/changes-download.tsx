import { TableDownload } from "@/components/share/table-download";
import { type ChangeFilters, filterChanges } from "@/lib/domain/change-filter";
import type { ChangesView } from "@/lib/domain/changes-view";
import { say } from "@/lib/language/say";

export type ChangesDownloadProps = { view: ChangesView; filters: ChangeFilters; href: string };

/** The changes of a view as a table. */
export function ChangesDownload({ view, filters, href }: ChangesDownloadProps) {
  const rows = filterChanges(view.changes, view.statements, filters, view.search).length;
  return <TableDownload what={say("changes.rows")} href={href} rows={rows} />;
}
