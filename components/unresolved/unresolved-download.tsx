import { TableDownload } from "@/components/share/table-download";
import { statusTableHref } from "@/lib/address/files";
import type { Unresolved } from "@/lib/domain/unresolved";
import { filterUnresolved, type UnresolvedFilters } from "@/lib/domain/unresolved-filter";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

export type UnresolvedDownloadProps = {
  view: RoundView;
  unresolved: Unresolved;
  filters: UnresolvedFilters;
};

/** The issues that the page shows, with their statuses and reasons, as a table; nothing where it shows none. */
export function UnresolvedDownload({ view, unresolved, filters }: UnresolvedDownloadProps) {
  const issue = filterUnresolved(unresolved, view.positions, filters).issues.map(({ id }) => id);
  if (issue.length === 0) return null;
  const href = statusTableHref(view.negotiation.id, { round: view.round.id, issue });
  return <TableDownload what={say("unresolved.rows")} href={href} rows={issue.length} />;
}
