import { notFound, redirect } from "next/navigation";
import { type OverviewProps, readOverview } from "@/app/[negotiation]/read-overview";
import { ShareView } from "@/app/[negotiation]/share-view";
import { JsonLd } from "@/app/json-ld";
import { OverviewScreen } from "@/components/overview/overview-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { overviewHref } from "@/lib/address/parameters";
import { canonicalHref } from "@/lib/address/read-parameters";
import { datasetThing } from "@/lib/export/json-ld";
import { getRoundView } from "@/lib/queries/round-view";
import { getUnresolved } from "@/lib/queries/unresolved";

export { overviewMetadata as generateMetadata } from "@/app/[negotiation]/read-overview";

export default async function Page(props: OverviewProps) {
  const read = await readOverview(props);
  if (read === null) notFound();
  const { outline, negotiation, round, isDated, choice, faults, canonical } = read;
  if (canonical !== null) redirect(canonicalHref(overviewHref(negotiation), canonical));
  const [found, unresolved] = await Promise.all([
    getRoundView(negotiation, round.id),
    getUnresolved(negotiation, round.id),
  ]);
  if (found === null || unresolved === null) notFound();
  const live = overviewHref(negotiation, { ...choice, round: round.id });
  const frozen = { view: "grid" as const, ...choice };
  const share = <ShareView negotiation={negotiation} round={round} live={live} frozen={frozen} />;
  const shown = { outline, view: found.view, unresolved, choice, isDated };
  const notice = <FaultNotice faults={faults} />;
  return (
    <>
      <JsonLd things={(origin) => [datasetThing(outline, origin)]} />
      <OverviewScreen {...shown} notice={notice} actions={share} />
    </>
  );
}
