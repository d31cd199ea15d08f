import { notFound, redirect } from "next/navigation";
import { type OutcomesProps, readOutcomes } from "@/app/[negotiation]/outcomes/read-outcomes";
import { ShareView } from "@/app/[negotiation]/share-view";
import { OutcomesDownload } from "@/components/outcomes/outcomes-download";
import { OutcomesScreen } from "@/components/outcomes/outcomes-screen";
import { frozenOutcomes } from "@/components/share/frozen-views";
import { FaultNotice } from "@/components/ui/fault-notice";
import { outcomesHref } from "@/lib/address/parameters";
import { canonicalHref } from "@/lib/address/read-parameters";

export { outcomesMetadata as generateMetadata } from "@/app/[negotiation]/outcomes/read-outcomes";

export default async function Page(props: OutcomesProps) {
  const read = await readOutcomes(props);
  if (read === null) notFound();
  const { faults, canonical, newest, statements, ...shown } = read;
  const { id } = shown.outline.negotiation;
  if (canonical !== null) redirect(canonicalHref(outcomesHref(id), canonical));
  const live = outcomesHref(id, shown.filters);
  const frozen = frozenOutcomes(newest, shown.filters);
  const downloads = <OutcomesDownload negotiation={id} statements={statements} {...shown} />;
  const share = <ShareView {...{ negotiation: id, round: newest, live, downloads, ...frozen }} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <OutcomesScreen {...shown} actions={share} />
    </>
  );
}
