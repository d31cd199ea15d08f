import { notFound, redirect } from "next/navigation";
import { ShareUnfrozen } from "@/app/[negotiation]/share-unfrozen";
import { readSources, type SourcesProps } from "@/app/[negotiation]/sources/read-sources";
import { JsonLd } from "@/app/json-ld";
import { SourcesScreen } from "@/components/sources/sources-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { canonicalHref } from "@/lib/address/read-parameters";
import { sourcesHref } from "@/lib/address/trust";
import { listTrail, trailThing } from "@/lib/export/json-ld";
import { say } from "@/lib/language/say";

export { sourcesMetadata as generateMetadata } from "@/app/[negotiation]/sources/read-sources";

export default async function Page(props: SourcesProps) {
  const read = await readSources(props);
  if (read === null) notFound();
  const { faults, canonical, ...shown } = read;
  const { negotiation } = shown.outline;
  if (canonical !== null) redirect(canonicalHref(`/${negotiation.id}/sources`, canonical));
  const live = sourcesHref(negotiation.id, shown.filters);
  const trail = listTrail(negotiation, "sources", say("sources.title"));
  const share = <ShareUnfrozen outline={shown.outline} live={live} />;
  return (
    <>
      <JsonLd things={(origin) => [trailThing(trail, origin)]} />
      <FaultNotice faults={faults} />
      <SourcesScreen {...shown} actions={share} />
    </>
  );
}
