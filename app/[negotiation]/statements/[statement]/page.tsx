import { notFound } from "next/navigation";
import {
  readStatement,
  type StatementProps,
} from "@/app/[negotiation]/statements/[statement]/read-statement";
import { ShareButton } from "@/components/share/share-button";
import { StatementPage } from "@/components/statement-page/statement-page";
import { FaultNotice } from "@/components/ui/fault-notice";
import { siteOrigin } from "@/lib/address/origin";
import { snapshotHref, statementHref } from "@/lib/address/parameters";
import { getSnapshotOf } from "@/lib/queries/snapshots";

export { statementMetadata as generateMetadata } from "@/app/[negotiation]/statements/[statement]/read-statement";

export default async function Page(props: StatementProps) {
  const read = await readStatement(props);
  if (read === null) notFound();
  const { outline, view, faults } = read;
  const { id, round } = view.statement;
  const negotiation = outline.negotiation.id;
  const [origin, snapshot] = await Promise.all([siteOrigin(), getSnapshotOf(negotiation, round)]);
  const title = outline.rounds.find((each) => each.id === round)?.title ?? round;
  const frozen = snapshot && { href: `${snapshotHref(snapshot.hash)}#${id}`, round: title };
  const live = statementHref(negotiation, id);
  const share = <ShareButton origin={origin} live={live} frozen={frozen} />;
  return (
    <>
      <FaultNotice faults={faults} />
      <StatementPage outline={outline} view={view} origin={origin} actions={share} />
    </>
  );
}
