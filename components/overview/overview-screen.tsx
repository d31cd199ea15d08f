import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import type { GridChoice } from "@/components/grid/grid-choice";
import { liveGridPlace } from "@/components/grid/live-grid-place";
import { LiveGridSection } from "@/components/grid/live-grid-section";
import { sayWith } from "@/components/language/say-with";
import { Introduction } from "@/components/overview/introduction";
import styles from "@/components/overview/overview.module.css";
import { RoundPicker } from "@/components/overview/round-picker";
import { Standing } from "@/components/overview/standing";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { changesHref, overviewHref } from "@/lib/address/parameters";
import type { Unresolved } from "@/lib/domain/unresolved";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Outline, RoundView } from "@/lib/schemas/views";

export type OverviewScreenProps = {
  outline: Outline;
  view: RoundView;
  unresolved: Unresolved;
  choice: GridChoice;
  /** The address names its round, so the newest is not meant. */
  isDated: boolean;
  /** What of the address could not be used. */
  notice?: ReactNode;
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

/** Where it stands at a round: the answer in short, then every party's position on every issue. */
export function OverviewScreen({
  outline,
  view,
  unresolved,
  choice,
  isDated,
  ...slots
}: OverviewScreenProps) {
  const { id, title } = view.negotiation;
  const { round, previous } = view;
  const dated = isDated ? { round: round.id } : {};
  const hrefWith = (change: Partial<GridChoice & { round: string }>) =>
    overviewHref(id, { ...dated, ...choice, page: 1, ...change });
  const kept = isDated ? [{ name: "round", value: round.id }] : [];
  return (
    <>
      {slots.notice}
      <PageHead
        kicker={say("overview.kicker")}
        title={<span lang={recordLanguage}>{title}</span>}
        {...(!isDated && { lede: say("start.lede") })}
        actions={slots.actions}
      />
      <Introduction
        outline={outline}
        view={view}
        open={unresolved.issues.filter((issue) => issue.open !== null).length}
        isDated={isDated}
      />
      <SoftNavigation className={undefined} state={hrefWith({ page: choice.page ?? 1 })}>
        <section aria-labelledby="standing">
          <h2 id="standing" className="spoken">
            {say("overview.standing")}
          </h2>
          <p className={styles.asAt}>
            {sayWith("overview.as_at", {
              b: (parts) => <b lang={recordLanguage}>{parts}</b>,
              round: round.title,
              date: formatDate(round.window.to),
            })}
          </p>
          <RoundPicker
            outline={outline}
            round={round}
            hrefAt={(other) => hrefWith({ round: other, page: choice.page ?? 1 })}
          />
          <Standing
            view={view}
            choice={choice}
            issues={unresolved.issues}
            hrefs={{
              status: (status) =>
                overviewHref(id, { round: round.id, issue: choice.issue, status: [status] }),
              changes: (issue) =>
                changesHref(id, {
                  from: previous?.id ?? null,
                  to: round.id,
                  issue: issue ? [issue] : choice.issue,
                }),
            }}
          />
        </section>
        <LiveGridSection
          view={view}
          choice={choice}
          place={{ ...liveGridPlace(id, round.id), hrefWith, action: overviewHref(id), kept }}
          live={outline}
        />
      </SoftNavigation>
    </>
  );
}
