import type { ReactNode } from "react";
import { countOf, formatDate } from "@/components/format";
import { PageHead } from "@/components/frame/page-head";
import { Grid } from "@/components/grid/grid";
import styles from "@/components/grid/grid.module.css";
import { GridContext } from "@/components/grid/grid-context";
import { gridGroups } from "@/components/grid/grid-rows";
import { PartyChoice } from "@/components/grid/party-choice";
import { GridFilterBar } from "@/components/overview/grid-filter-bar";
import { Introduction } from "@/components/overview/introduction";
import { RoundPicker } from "@/components/overview/round-picker";
import { Standing } from "@/components/overview/standing";
import { SoftNavigation } from "@/components/rounds/soft-navigation";
import { createLookups } from "@/components/statement/lookups";
import { issueHref, overviewHref, roundHref } from "@/lib/address/parameters";
import type { Unresolved } from "@/lib/domain/unresolved";
import type { Outline, RoundView } from "@/lib/schemas/views";

/** What the reader has chosen of the grid; empty lists choose all, in the default order. */
export type OverviewChoice = { issue: string[]; status: string[]; order: string[] };

export type OverviewScreenProps = {
  outline: Outline;
  view: RoundView;
  unresolved: Unresolved;
  choice: OverviewChoice;
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
  const { round } = view;
  const hrefWith = (change: Partial<OverviewChoice & { round: string }>) =>
    overviewHref(id, { ...(isDated && { round: round.id }), ...choice, ...change });
  const columns = choice.order.length > 0 ? choice.order : view.parties.map((party) => party.id);
  const lookups = createLookups({ ...view, negotiation: id });
  const groups = gridGroups(view, columns, choice);
  const { parties, issue_groups, rounds, revision } = outline;
  const labels = { negotiation: id, revision, round: round.id, parties, issue_groups, rounds };
  const hrefWithColumns = (order: string[]) => hrefWith({ order });
  const kept = [
    ...(isDated ? [{ name: "round", value: round.id }] : []),
    ...(["issue", "status"] as const)
      .filter((name) => choice[name].length > 0)
      .map((name) => ({ name, value: choice[name].join(",") })),
  ];
  return (
    <>
      {slots.notice}
      <PageHead kicker="Record of a negotiation" title={title} actions={slots.actions} />
      <Introduction outline={outline} />
      <SoftNavigation className={undefined} state={hrefWith({})}>
        <section aria-labelledby="standing">
          <h2 id="standing" className="spoken">
            Where it stands
          </h2>
          <p className={styles.asAt}>
            Where it stood at the end of <b>{round.title}</b>, {formatDate(round.date)}
          </p>
          <RoundPicker outline={outline} round={round} hrefAt={(other) => hrefWith({ round: other })} />
          <Standing view={view} issues={unresolved.issues} />
        </section>
        <GridFilterBar
          labels={outline}
          choice={choice}
          shown={countOf(
            groups.reduce((sum, group) => sum + group.rows.length, 0),
            "issue",
          )}
          hrefWith={hrefWith}
        />
        <PartyChoice
          parties={[...lookups.parties.values()]}
          columns={columns}
          hrefWithColumns={hrefWithColumns}
          action={overviewHref(id)}
          kept={kept}
        />
        {groups.length === 0 ? (
          <p className={styles.nothing}>No issue matches; remove a filter.</p>
        ) : (
          <GridContext labels={labels}>
            <Grid
              groups={groups}
              columns={columns}
              lookups={lookups}
              caption={`positions at the end of ${round.title}`}
              issueHref={(issue) => issueHref(id, issue)}
              positionHref={(issue, party) => roundHref(id, round.id, { issue: [issue], party: [party] })}
              hrefWithColumns={hrefWithColumns}
            />
          </GridContext>
        )}
      </SoftNavigation>
    </>
  );
}
