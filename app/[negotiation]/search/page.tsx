import { notFound, redirect } from "next/navigation";
import { perPage, readSearch, type SearchProps } from "@/app/[negotiation]/search/read-search";
import { ShareUnfrozen } from "@/app/[negotiation]/share-unfrozen";
import { SearchScreen } from "@/components/search/search-screen";
import { TableDownload } from "@/components/share/table-download";
import { FaultNotice } from "@/components/ui/fault-notice";
import { canonicalHref } from "@/lib/address/read-parameters";
import { searchHref, searchTableHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";

export { searchMetadata as generateMetadata } from "@/app/[negotiation]/search/read-search";

export default async function Page(props: SearchProps) {
  const read = await readSearch(props);
  if (read === null) notFound();
  const { outline, choice, found, faults, canonical } = read;
  const { id } = outline.negotiation;
  if (canonical !== null) redirect(canonicalHref(searchHref(id), canonical));
  const { page: _, ...filters } = choice;
  const share = (
    <ShareUnfrozen outline={outline} live={searchHref(id, choice)}>
      <TableDownload what={say("search.download")} href={searchTableHref(id, filters)} rows={found.count} />
    </ShareUnfrozen>
  );
  return (
    <>
      <FaultNotice faults={faults} />
      <SearchScreen outline={outline} choice={choice} found={found} perPage={perPage} actions={share} />
    </>
  );
}
