import type { Comparison } from "@/components/compare/use-comparison";
import { Downloads } from "@/components/share/downloads";
import { filesUnder, statementFiles } from "@/lib/address/files";
import type { Filters } from "@/lib/domain/filter";
import { countRows } from "@/lib/export/count-rows";

export type CompareDownloadsProps = {
  negotiation: string;
  comparison: Pick<Comparison, "statements" | "shown">;
  /** What stands side by side, and what chooses in it. */
  chosen: Filters & { docs: string[]; columns: string[] };
  /** The frozen view of the same; null where no snapshot holds it. */
  frozen: { href: string } | null;
};

/** The statements that a comparison shows as files: those of its snapshot where there is one. */
export function CompareDownloads({ negotiation, comparison, chosen, frozen }: CompareDownloadsProps) {
  const { docs, columns, issue, party, stance, evidence, q } = chosen;
  const rows = countRows(comparison.statements.filter(({ id }) => comparison.shown.has(id)));
  const live = { document: docs, columns, issue, party, stance, evidence, q };
  const files = frozen === null ? statementFiles(negotiation, live) : filesUnder(frozen.href);
  return <Downloads files={files} {...rows} frozen={frozen !== null} />;
}
