import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import type { GridChoice } from "@/components/grid/grid-choice";
import { liveGridPlace } from "@/components/grid/live-grid-place";
import { LiveGridSection } from "@/components/grid/live-grid-section";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { embedHref, type Theme } from "@/lib/address/embed";
import { overviewHref } from "@/lib/address/parameters";
import type { Outline, RoundView } from "@/lib/schemas/views";

export type EmbeddedGridProps = {
  outline: Outline;
  view: RoundView;
  choice: GridChoice;
  /** The round, where the address names it. */
  at: { round?: string };
  theme: Theme | null;
};

/** The live grid in a frame: what the reader chooses of it, they choose inside the frame. */
export function EmbeddedGrid({ outline, view, choice, at, theme }: EmbeddedGridProps) {
  const { id, title } = outline.negotiation;
  const { round } = view;
  const hrefWith = (change: Partial<GridChoice>) =>
    embedHref(overviewHref(id, { ...at, ...choice, page: 1, ...change }), theme);
  const kept = Object.entries({ ...at, ...(theme && { theme }) }).map(([name, value]) => ({ name, value }));
  return (
    <>
      <PageHead
        kicker={recordText([title])}
        title={sayWith("overview.as_at", {
          b: recordText,
          round: round.title,
          date: formatDate(round.window.to),
        })}
      />
      <SoftNavigation className={undefined} state={hrefWith({ page: choice.page ?? 1 })}>
        <LiveGridSection
          view={view}
          choice={choice}
          place={{
            ...liveGridPlace(id, round.id),
            hrefWith,
            action: embedHref(overviewHref(id)),
            kept,
          }}
          live={outline}
        />
      </SoftNavigation>
    </>
  );
}
