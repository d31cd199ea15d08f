import { notFound, redirect } from "next/navigation";
import { type ChangesProps, readChanges } from "@/app/[negotiation]/changes/read-changes";
import { ShareView } from "@/app/[negotiation]/share-view";
import { ChangesDownload } from "@/components/changes/changes-download";
import { ChangesScreen } from "@/components/changes/changes-screen";
import { frozenChanges } from "@/components/share/frozen-views";
import { FaultNotice } from "@/components/ui/fault-notice";
import { changesFiles } from "@/lib/address/files";
import { changesHref } from "@/lib/address/parameters";
import { canonicalHref } from "@/lib/address/read-parameters";
import { getChangesView } from "@/lib/queries/changes";

export { changesMetadata as generateMetadata } from "@/app/[negotiation]/changes/read-changes";

export default async function ChangesPage(props: ChangesProps) {
  const read = await readChanges(props);
  if (read === null) notFound();
  const { outline, pair, page, filters, faults, canonical } = read;
  const { id } = outline.negotiation;
  if (canonical !== null) redirect(canonicalHref(changesHref(id), canonical));
  const view = await getChangesView(id, pair.to.id, ...(pair.from === null ? [] : [pair.from.id]));
  if (view === null) notFound();
  const frozen = frozenChanges(pair, filters, outline.rounds);
  const live = changesHref(id, { from: pair.from?.id ?? null, to: pair.to.id, ...filters, page });
  const at = { from: pair.from?.id ?? null, to: pair.to.id };
  const downloads = (
    <ChangesDownload {...{ view, filters }} files={changesFiles(id, { ...at, ...filters })} />
  );
  const actions = <ShareView {...{ negotiation: id, round: pair.to, live, downloads, ...frozen }} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <ChangesScreen {...{ outline, pair, page, filters, view, actions }} />
    </>
  );
}
