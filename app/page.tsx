import { redirect } from "next/navigation";
import { NegotiationList } from "@/components/start/negotiation-list";
import { FaultNotice } from "@/components/ui/fault-notice";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { listNegotiations } from "@/lib/queries/outline";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<RawParameters> };

export default async function RootPage({ searchParams }: Props) {
  const negotiations = await listNegotiations();
  const [only, other] = negotiations;
  if (only !== undefined && other === undefined) redirect(`/${only.id}`);
  const { faults } = readParameters({}, await searchParams);
  return <NegotiationList negotiations={negotiations} notice={<FaultNotice faults={faults} />} />;
}
