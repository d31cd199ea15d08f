import { notFound } from "next/navigation";
import { ShareUnfrozen } from "@/app/[negotiation]/share-unfrozen";
import { readSource, type SourceProps } from "@/app/[negotiation]/sources/[source]/read-source";
import { JsonLd } from "@/app/json-ld";
import { SourcePage } from "@/components/sources/source-page";
import { FaultNotice } from "@/components/ui/fault-notice";
import { readParameters } from "@/lib/address/read-parameters";
import { sourceThing, trailThing } from "@/lib/export/json-ld";

export { sourceMetadata as generateMetadata } from "@/app/[negotiation]/sources/[source]/read-source";

export default async function Page(props: SourceProps) {
  const read = await readSource(props);
  if (read === null) notFound();
  const { outline, source, uses, path, trail } = read;
  const { faults } = readParameters({}, await props.searchParams);
  const share = <ShareUnfrozen outline={outline} live={path} />;
  return (
    <>
      <JsonLd things={(origin) => [sourceThing(source), trailThing(trail, origin)]} />
      <FaultNotice faults={faults} />
      <SourcePage outline={outline} source={source} uses={uses} actions={share} />
    </>
  );
}
