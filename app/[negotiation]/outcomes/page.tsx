import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { type OutcomesProps, readOutcomes } from "@/app/[negotiation]/outcomes/read-outcomes";
import { ShareView } from "@/app/[negotiation]/share-view";
import { countOf } from "@/components/format";
import { pageMetadata } from "@/components/frame/page-metadata";
import { OutcomesScreen } from "@/components/outcomes/outcomes-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { outcomesHref } from "@/lib/address/parameters";

export async function generateMetadata(props: OutcomesProps): Promise<Metadata> {
  const read = await readOutcomes(props);
  if (read === null) return {};
  const { negotiation } = read.outline;
  return pageMetadata({
    title: `Outcomes, ${negotiation.title}`,
    description: `${countOf(read.outcomes.length, "outcome")} with dated steps: what was agreed, announced and carried out, and what was handed over.`,
    canonical: outcomesHref(negotiation.id),
    address: outcomesHref(negotiation.id, read.filters),
    negotiation,
  });
}

export default async function Page(props: OutcomesProps) {
  const read = await readOutcomes(props);
  if (read === null) notFound();
  const { faults, canonical, newest, ...shown } = read;
  const { id } = shown.outline.negotiation;
  if (canonical !== null) redirect(`${outcomesHref(id)}${canonical}`);
  const live = outcomesHref(id, shown.filters);
  const frozen = { issue: shown.filters.issue };
  const share = <ShareView negotiation={id} round={newest} live={live} frozen={frozen} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <OutcomesScreen {...shown} actions={share} />
    </>
  );
}
