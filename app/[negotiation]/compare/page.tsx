import { notFound, redirect } from "next/navigation";
import { Comparison } from "@/app/[negotiation]/compare/comparison";
import { type CompareProps, readCompare } from "@/app/[negotiation]/compare/read-compare";
import { siteOrigin } from "@/lib/address/origin";
import { canonicalHref } from "@/lib/address/read-parameters";

export { compareMetadata as generateMetadata } from "@/app/[negotiation]/compare/read-compare";

export default async function ComparePage(props: CompareProps) {
  const read = await readCompare(props);
  if (read === null) notFound();
  const { outline, canonical } = read;
  if (canonical !== null) redirect(canonicalHref(`/${outline.negotiation.id}/compare`, canonical));
  return <Comparison {...read} origin={await siteOrigin()} />;
}
