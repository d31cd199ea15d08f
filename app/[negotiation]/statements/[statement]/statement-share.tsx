import { ShareButton } from "@/components/share/share-button";
import { siteOrigin } from "@/lib/address/origin";
import { snapshotHref, statementHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { getSnapshotOf } from "@/lib/queries/snapshots";
import type { Outline, StatementView } from "@/lib/schemas/views";

/** The Share button of a statement: frozen, it stands in the snapshot of its own round. */
export async function StatementShare({ outline, view }: { outline: Outline; view: StatementView }) {
  const { id, round } = view.statement;
  const negotiation = outline.negotiation.id;
  const [origin, snapshot] = await Promise.all([siteOrigin(), getSnapshotOf(negotiation, round)]);
  const title = outline.rounds.find((each) => each.id === round)?.title ?? round;
  const instead = say("statement_page.frozen_instead", { round: title });
  const frozen = snapshot && { href: `${snapshotHref(snapshot.hash)}#${id}`, round: title, instead };
  return <ShareButton origin={origin} live={statementHref(negotiation, id)} frozen={frozen} />;
}
