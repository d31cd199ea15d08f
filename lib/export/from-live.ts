import { type SnapshotState, statementHref } from "@/lib/address/parameters";
import { snapshotInForce } from "@/lib/address/snapshot-view";
import type { CitedSnapshot } from "@/lib/export/cited";
import { citeView } from "@/lib/export/cited-view";
import { filtersOf, type ViewExport } from "@/lib/export/view-export";
import type { Source } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

/** The live record, as far as its files name it. */
export type LiveRecord = {
  outline: Outline;
  sources: Source[];
  /** The snapshot that a view of it is cited by. */
  cited: CitedSnapshot;
};

/** A view of the live record: what it is called, what chose it, and what it holds. */
export type LiveView = Pick<ViewExport, "title" | "statements" | "table"> & {
  /** What its files are called, behind the negotiation's id. */
  name: string;
  /** Path and query of the page that shows it. */
  page: string;
  /** What chose it, by the names of its parameters. */
  choice: Readonly<Record<string, unknown>>;
  /** How the snapshot shows the same, or what comes nearest to it. */
  frozen: SnapshotState;
};

/** A view of the live record as files have it. */
export function fromLive(
  { outline, sources, cited }: LiveRecord,
  { name, page, choice, frozen, ...shown }: LiveView,
): ViewExport {
  const { negotiation, revision } = outline;
  const { origin } = cited;
  return {
    ...shown,
    name: `${negotiation.id}-${name}`,
    negotiation,
    revision,
    snapshot: null,
    link: `${origin}${page}`,
    filters: filtersOf(choice, outline),
    citation: citeView(cited, snapshotInForce(frozen)),
    labels: outline,
    sources,
    linkOf: (statement) => `${origin}${statementHref(negotiation.id, statement.id)}`,
  };
}
