import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import type { GridChoice } from "@/components/grid/grid-choice";
import { GridSection } from "@/components/grid/grid-section";
import { MoreLink } from "@/components/grid/more-link";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { Standing } from "@/components/overview/standing";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { frozenLinks } from "@/components/snapshot/frozen-place";
import { snapshotHref } from "@/lib/address/parameters";
import { recordLanguage } from "@/lib/language/speech";
import type { RoundView } from "@/lib/schemas/views";

export type FrozenGridProps = { view: RoundView; hash: string; choice: GridChoice };

/** Every party's position on every issue as a snapshot holds them; a cell leads to its statements in full. */
export function FrozenGrid({ view, hash, choice }: FrozenGridProps) {
  const { round } = view;
  const hrefWith = (change: Partial<GridChoice>) =>
    snapshotHref(hash, { view: "grid", ...choice, ...change });
  const links = frozenLinks(hash, view);
  return (
    <>
      <PageHead
        kicker={<span lang={recordLanguage}>{view.negotiation.title}</span>}
        title={sayWith("snapshot.grid_title", {
          round: round.title,
          date: formatDate(round.window.to),
          record: recordText,
        })}
      />
      <SoftNavigation className={undefined} state={hrefWith({})}>
        <Standing
          view={view}
          choice={choice}
          hrefs={{
            status: (status) => hrefWith({ status: [status] }),
            changes: (issue) => `${snapshotHref(hash, { issue: issue ? [issue] : choice.issue })}#changes`,
          }}
        />
        <GridSection
          More={MoreLink}
          view={view}
          choice={choice}
          place={{
            hrefWith,
            action: snapshotHref(hash),
            kept: [{ name: "view", value: "grid" }],
            allHref: `${snapshotHref(hash)}#positions`,
            issueHref: (issue) => `${snapshotHref(hash, { issue: [issue] })}#positions`,
            positionHref: (issue, party) =>
              `${snapshotHref(hash, { issue: [issue], party: [party] })}#positions`,
            links,
          }}
        />
      </SoftNavigation>
    </>
  );
}
