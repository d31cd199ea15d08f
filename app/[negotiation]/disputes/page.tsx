import { notFound, redirect } from "next/navigation";
import { type DisputesProps, readDisputes } from "@/app/[negotiation]/disputes/read-disputes";
import { JsonLd } from "@/app/json-ld";
import { DisputesScreen } from "@/components/disputes/disputes-screen";
import { ShareButton } from "@/components/share/share-button";
import { FaultNotice } from "@/components/ui/fault-notice";
import { siteOrigin } from "@/lib/address/origin";
import { disputesHref } from "@/lib/address/trust";
import { listTrail, trailThing } from "@/lib/export/json-ld";
import { say } from "@/lib/language/say";

export { disputesMetadata as generateMetadata } from "@/app/[negotiation]/disputes/read-disputes";

export default async function Page(props: DisputesProps) {
  const read = await readDisputes(props);
  if (read === null) notFound();
  const { faults, canonical, ...shown } = read;
  const { negotiation } = shown.outline;
  if (canonical !== null) redirect(`/${negotiation.id}/disputes${canonical}`);
  const live = disputesHref(negotiation.id, shown.filters);
  const trail = listTrail(negotiation, "disputes", say("disputes.title"));
  const share = <ShareButton origin={await siteOrigin()} live={live} frozen={null} />;
  return (
    <>
      <JsonLd things={(origin) => [trailThing(trail, origin)]} />
      <FaultNotice faults={faults} />
      <DisputesScreen {...shown} actions={share} />
    </>
  );
}
