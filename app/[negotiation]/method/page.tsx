import { notFound } from "next/navigation";
import { type MethodProps, readMethod } from "@/app/[negotiation]/method/read-method";
import { ShareUnfrozen } from "@/app/[negotiation]/share-unfrozen";
import { JsonLd } from "@/app/json-ld";
import { MethodScreen } from "@/components/method/method-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { methodHref } from "@/lib/address/trust";
import { listTrail, trailThing } from "@/lib/export/json-ld";
import { say } from "@/lib/language/say";

export { methodMetadata as generateMetadata } from "@/app/[negotiation]/method/read-method";

export default async function Page(props: MethodProps) {
  const read = await readMethod(props);
  if (read === null) notFound();
  const { outline, method, faults } = read;
  const { negotiation } = outline;
  const trail = listTrail(negotiation, "method", say("method.title"));
  const live = methodHref(negotiation.id);
  const share = <ShareUnfrozen outline={outline} live={live} />;
  return (
    <>
      <JsonLd things={(origin) => [trailThing(trail, origin)]} />
      <FaultNotice faults={faults} />
      <MethodScreen outline={outline} method={method} actions={share} />
    </>
  );
}
