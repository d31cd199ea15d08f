import { redirect } from "next/navigation";
import { NegotiationList } from "@/components/start/negotiation-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { overviewHref } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getOutline, listNegotiations } from "@/lib/queries/outline";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<RawParameters> };

export default async function RootPage({ searchParams }: Props) {
  const negotiations = await listNegotiations();
  const [only, other] = negotiations;
  if (only !== undefined && other === undefined) redirect(overviewHref(only.id));
  const { faults } = readParameters({}, await searchParams);
  const outlines = await Promise.all(negotiations.map(({ id }) => getOutline(id)));
  const known = outlines.filter((outline) => outline !== null);
  return <NegotiationList outlines={known} notice={<FaultNotice faults={faults} />} />;
}
