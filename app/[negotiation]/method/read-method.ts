import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { methodHref } from "@/lib/address/trust";
import { say } from "@/lib/language/say";
import { getMethod } from "@/lib/queries/method";
import { getOutline } from "@/lib/queries/outline";

export type MethodProps = {
  params: Promise<{ negotiation: string }>;
  searchParams: Promise<RawParameters>;
};

/** How a record is made; null where there is no such negotiation. */
export async function readMethod({ params, searchParams }: MethodProps) {
  const { negotiation } = await params;
  const [outline, method] = await Promise.all([getOutline(negotiation), getMethod(negotiation)]);
  if (outline === null || method === null) return null;
  const { faults } = readParameters({}, await searchParams);
  return { outline, method, faults };
}

/** What the page of the method is called. */
export async function methodMetadata({ params }: MethodProps): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const { negotiation } = outline;
  return pageMetadata({
    title: `${say("method.title")}, ${negotiation.title}`,
    description: say("method.lede"),
    canonical: methodHref(negotiation.id),
    negotiation,
  });
}
