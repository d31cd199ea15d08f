import { notFound, redirect } from "next/navigation";
import { ShareView } from "@/app/[negotiation]/share-view";
import { readUnresolved, type UnresolvedProps } from "@/app/[negotiation]/unresolved/read-unresolved";
import { frozenUnresolved } from "@/components/share/frozen-views";
import { FaultNotice } from "@/components/ui/fault-notice";
import { UnresolvedDownload } from "@/components/unresolved/unresolved-download";
import { UnresolvedScreen } from "@/components/unresolved/unresolved-screen";
import { unresolvedHref } from "@/lib/address/parameters";
import { canonicalHref } from "@/lib/address/read-parameters";
import { getRecordData } from "@/lib/queries/record-data";
import { getRoundView } from "@/lib/queries/round-view";
import { getUnresolved } from "@/lib/queries/unresolved";

export { unresolvedMetadata as generateMetadata } from "@/app/[negotiation]/unresolved/read-unresolved";

export default async function Page(props: UnresolvedProps) {
  const read = await readUnresolved(props);
  if (read === null) notFound();
  const { outline, negotiation, round, page, filters, faults, canonical } = read;
  if (canonical !== null) redirect(canonicalHref(unresolvedHref(negotiation), canonical));
  const [found, unresolved, data] = await Promise.all([
    getRoundView(negotiation, round.id),
    getUnresolved(negotiation, round.id),
    getRecordData(negotiation),
  ]);
  if (found === null || unresolved === null || data === null) notFound();
  const { statements } = data;
  const live = unresolvedHref(negotiation, { ...filters, round: round.id, page });
  const frozen = frozenUnresolved(round, filters);
  const downloads = <UnresolvedDownload view={found.view} {...{ unresolved, filters, statements }} />;
  const share = <ShareView {...{ negotiation, round, live, downloads, ...frozen }} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <UnresolvedScreen {...{ outline, unresolved, filters, page }} view={found.view} actions={share} />
    </>
  );
}
