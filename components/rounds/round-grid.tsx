import type { GridChoice } from "@/components/grid/grid-choice";
import { liveGridPlace } from "@/components/grid/live-grid-place";
import { LiveGridSection } from "@/components/grid/live-grid-section";
import { sayWith } from "@/components/language/say-with";
import { RoundPicker } from "@/components/overview/round-picker";
import styles from "@/components/rounds/positions.module.css";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { compareHref, roundHref } from "@/lib/address/parameters";
import { positionId } from "@/lib/domain/position-id";
import { say } from "@/lib/language/say";
import type { Outline, RoundView } from "@/lib/schemas/views";

export type RoundGridProps = { outline: Outline; view: RoundView; choice: GridChoice };

/** Where everybody stood at the end of a live round: the grid, and the way to every statement in full. */
export function RoundGrid({ outline, view, choice }: RoundGridProps) {
  const { id } = view.negotiation;
  const { round } = view;
  const hrefWith = (change: Partial<GridChoice>) =>
    roundHref(id, round.id, { ...choice, page: 1, ...change });
  const speaking = view.parties.filter((party) =>
    view.positions.some((position) => position.party === party.id && position.statements.length > 0),
  );
  const inFull = compareHref(id, { columns: speaking.map((party) => positionId(party.id, round.id)) });
  return (
    <section className={styles.positions} aria-labelledby="positions">
      <h2 id="positions">{say("rounds.positions")}</h2>
      <p className={styles.none}>
        {sayWith("rounds.in_full", { link: (parts) => <a href={inFull}>{parts}</a> })}
      </p>
      <RoundPicker outline={outline} round={round} hrefAt={(other) => roundHref(id, other, choice)} />
      <SoftNavigation className={undefined} state={hrefWith({ page: choice.page ?? 1 })}>
        <LiveGridSection
          view={view}
          choice={choice}
          place={{
            ...liveGridPlace(id, round.id),
            hrefWith,
            action: roundHref(id, round.id),
            kept: [],
          }}
          live={outline}
        />
      </SoftNavigation>
    </section>
  );
}
