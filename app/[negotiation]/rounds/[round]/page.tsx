import { notFound, redirect } from "next/navigation";
import { type RoundProps, readRound } from "@/app/[negotiation]/rounds/[round]/read-round";
import { ShareView } from "@/app/[negotiation]/share-view";
import { JsonLd } from "@/app/json-ld";
import { Neighbours } from "@/components/rounds/neighbours";
import { RoundGrid } from "@/components/rounds/round-grid";
import { RoundPage } from "@/components/rounds/round-page";
import { liveRoundPlace } from "@/components/rounds/round-place";
import { FaultNotice } from "@/components/ui/fault-notice";
import { roundHref } from "@/lib/address/parameters";
import { canonicalHref } from "@/lib/address/read-parameters";
import { noFilters } from "@/lib/domain/filter";
import { roundTrail, trailThing } from "@/lib/export/json-ld";

export { roundMetadata as generateMetadata } from "@/app/[negotiation]/rounds/[round]/read-round";

export default async function Page(props: RoundProps) {
  const read = await readRound(props);
  if (read === null) notFound();
  const { outline, found, frozen, state, faults, canonical } = read;
  const { id } = outline.negotiation;
  const { round } = found.view;
  const at = { negotiation: id, round };
  if (canonical !== null) redirect(canonicalHref(roundHref(id, round.id), canonical));
  return (
    <>
      <JsonLd things={(origin) => [trailThing(roundTrail(outline.negotiation, round), origin)]} />
      <FaultNotice faults={faults} />
      <RoundPage
        {...found}
        filters={{ ...noFilters, issue: state.issue }}
        place={liveRoundPlace(id, round.id)}
        grid={<RoundGrid outline={outline} view={found.view} choice={state} />}
        actions={<ShareView {...at} live={roundHref(id, round.id, state)} frozen={frozen} cite="view" />}
        neighbours={<Neighbours negotiation={id} rounds={outline.rounds} round={round.id} />}
      />
    </>
  );
}
