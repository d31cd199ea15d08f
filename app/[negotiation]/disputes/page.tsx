import { notFound, redirect } from "next/navigation";
import { type DisputesProps, readDisputes } from "@/app/[negotiation]/disputes/read-disputes";
import { ShareUnfrozen } from "@/app/[negotiation]/share-unfrozen";
import { JsonLd } from "@/app/json-ld";
import { DisputesScreen } from "@/components/disputes/disputes-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { canonicalHref } from "@/lib/address/read-parameters";
import { disputesHref } from "@/lib/address/trust";
import { listTrail, trailThing } from "@/lib/export/json-ld";
import { say } from "@/lib/language/say";

export { disputesMetadata as generateMetadata } from "@/app/[negotiation]/disputes/read-disputes";

export default async function Page(props: DisputesProps) {
  const read = await readDisputes(props);
  if (read === null) notFound();
  const { faults, canonical, ...shown } = read;
  const { negotiation } = shown.outline;
  if (canonical !== null) redirect(canonicalHref(`/${negotiation.id}/disputes`, canonical));
  const live = disputesHref(negotiation.id, shown.filters);
  const trail = listTrail(negotiation, "disputes", say("disputes.title"));
  const share = <ShareUnfrozen outline={shown.outline} live={live} />;
  return (
    <>
      <JsonLd things={(origin) => [trailThing(trail, origin)]} />
      <FaultNotice faults={faults} />
      <DisputesScreen {...shown} actions={share} />
    </>
  );
}
