import { ShareView } from "@/app/[negotiation]/share-view";
import { frozenList } from "@/components/share/frozen-views";
import { TableDownload } from "@/components/share/table-download";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type ShareListProps = {
  negotiation: string;
  list: "issues" | "rounds" | "documents" | "revisions";
  /** How many rows its table holds. */
  rows: number;
  /** Address of the part of it that is shown; of all where it is left out. */
  live?: string;
};

/** The Share button of a page that lists what the whole record has of one kind. */
export async function ShareList({ negotiation, list, rows, live }: ShareListProps) {
  const newest = (await getOutline(negotiation))?.rounds.at(-1);
  if (newest === undefined) return null;
  const href = `/api/v1/${negotiation}/${list}.csv`;
  const downloads = <TableDownload what={say(`share.list.${list}`)} href={href} rows={rows} />;
  const shared = live ?? inLanguage(`/${negotiation}/${list}`);
  return <ShareView {...{ negotiation, round: newest, downloads, ...frozenList(newest) }} live={shared} />;
}
