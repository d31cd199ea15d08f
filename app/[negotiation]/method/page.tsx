import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JsonLd } from "@/app/json-ld";
import { pageMetadata } from "@/components/frame/page-metadata";
import { MethodScreen } from "@/components/method/method-screen";
import { ShareButton } from "@/components/share/share-button";
import { FaultNotice } from "@/components/ui/fault-notice";
import { siteOrigin } from "@/lib/address/origin";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { methodHref } from "@/lib/address/trust";
import { listTrail, trailThing } from "@/lib/export/json-ld";
import { say } from "@/lib/language/say";
import { getMethod } from "@/lib/queries/method";
import { getOutline } from "@/lib/queries/outline";

type Props = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const negotiation = (await getOutline((await params).negotiation))?.negotiation;
  if (negotiation === undefined) return {};
  const title = `${say("method.title")}, ${negotiation.title}`;
  const canonical = methodHref(negotiation.id);
  return pageMetadata({ title, description: say("method.lede"), canonical, negotiation });
}

export default async function Page({ params, searchParams }: Props) {
  const id = (await params).negotiation;
  const [outline, method, origin] = await Promise.all([getOutline(id), getMethod(id), siteOrigin()]);
  if (outline === null || method === null) notFound();
  const { faults } = readParameters({}, await searchParams);
  const trail = listTrail(outline.negotiation, "method", say("method.title"));
  const share = <ShareButton origin={origin} live={methodHref(id)} frozen={null} />;
  return (
    <>
      <JsonLd things={(site) => [trailThing(trail, site)]} />
      <FaultNotice faults={faults} />
      <MethodScreen outline={outline} method={method} actions={share} />
    </>
  );
}
