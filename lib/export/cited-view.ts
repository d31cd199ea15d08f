import { type SnapshotState, snapshotHref } from "@/lib/address/parameters";
import { sha256 } from "@/lib/domain/canonical";
import { comparedDocuments, type FrozenChoice } from "@/lib/domain/frozen-rows";
import { partsOfPosition } from "@/lib/domain/position-id";
import type { CitationFacts } from "@/lib/export/citation-item";
import { type CitedSnapshot, citationOf, partyNames } from "@/lib/export/cited";
import { withLanguage } from "@/lib/language/in-language";
import { defaultLanguage } from "@/lib/language/speech";
import type { RoundView } from "@/lib/schemas/views";

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });
const mostNamed = 3;

function issueNames(view: RoundView, chosen: readonly string[]): string | null {
  const labels = view.issue_groups.flatMap((group) => [group, ...group.issues]);
  const names = chosen.flatMap((id) => labels.find((each) => each.id === id)?.label ?? []);
  return names.length === 0 || names.length > mostNamed ? null : listFormat.format(names);
}

/** What a view of a snapshot is called where it is cited: its documents, its columns or its issues. */
function titleOf(view: RoundView, choice: FrozenChoice): string {
  const { title } = view.round;
  if (choice.view === "compare") {
    const documents = comparedDocuments(view, choice);
    const titles = view.documents.filter((each) => documents.includes(each.id)).map((each) => each.title);
    if (titles.length > 0) return listFormat.format(titles);
    const parties = choice.columns.flatMap((column) => partsOfPosition(column)?.party ?? []);
    if (parties.length > 0) return `${title}: positions of ${partyNames(view, parties)}`;
  }
  const issues = issueNames(view, choice.issue);
  return issues === null
    ? `${title}: positions of the parties`
    : `${issues}: positions of the parties up to ${title}`;
}

/** A view of a snapshot with its filters, by the link that shows exactly it. */
export function citeView(snapshot: CitedSnapshot, choice: FrozenChoice & SnapshotState): CitationFacts {
  const { entry, view } = snapshot;
  const href = snapshotHref(entry.hash, choice);
  // Two views of one snapshot are two entries in a reader's list of references.
  const mark =
    href === snapshotHref(entry.hash) ? "" : `-${sha256(withLanguage(href, defaultLanguage)).slice(0, 8)}`;
  const isDocuments = choice.view === "compare" && comparedDocuments(view, choice).length > 0;
  return citationOf(snapshot, {
    id: `${view.round.id}${mark}`,
    title: titleOf(view, choice),
    genre: isDocuments ? "Documents, summarised clause by clause" : "Data set",
    href,
  });
}
