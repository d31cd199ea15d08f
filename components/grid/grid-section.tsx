import type { ComponentType } from "react";
import { Grid } from "@/components/grid/grid";
import styles from "@/components/grid/grid.module.css";
import { type GridChoice, keptOfGrid } from "@/components/grid/grid-choice";
import { GridFilterBar } from "@/components/grid/grid-filter-bar";
import { gridGroups } from "@/components/grid/grid-rows";
import type { MoreProps } from "@/components/grid/more-link";
import { PartyChoice } from "@/components/grid/party-choice";
import { sayWith } from "@/components/language/say-with";
import { createLookups, type LookupsInput } from "@/components/statement/lookups";
import { IssuePager } from "@/components/ui/issue-pager";
import { pageOfIssues } from "@/components/ui/issue-pages";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

/** More cells than this nobody reads at once, and a browser takes long to lay out. */
const mostCells = 480;

/** Where a grid stands, live or frozen: the addresses that it gives. */
export type GridPlace = {
  /** This page with another choice. */
  hrefWith: (change: Partial<GridChoice>) => string;
  /** This page without a query, and what else than the choice its address holds. */
  action: string;
  kept: readonly { name: string; value: string }[];
  /** One issue through the rounds; null where the page leads nowhere else. */
  issueHref: (issue: string) => string | null;
  /** Where a party's statements on an issue are listed whole. */
  positionHref: (issue: string, party: string) => string;
  /** Where every statement of the round is listed: what paper, which opens no cell, refers to. */
  allHref: string;
  links?: LookupsInput["links"];
};

export type GridSectionProps = {
  view: RoundView;
  choice: GridChoice;
  place: GridPlace;
  /** Draws the first statement of a cell, and the way to the others. */
  More: ComponentType<MoreProps>;
};

/** Every party's position on every issue at a round, with what chooses among issues and parties. */
export function GridSection({ view, choice, place, More }: GridSectionProps) {
  const { id } = view.negotiation;
  const { hrefWith } = place;
  const columns = choice.order.length > 0 ? choice.order : view.parties.map((party) => party.id);
  const lookups = createLookups({ ...view, negotiation: id, ...(place.links && { links: place.links }) });
  const chosen = gridGroups(view, columns, choice);
  const hrefWithColumns = (order: string[]) => hrefWith({ order });
  const shown = chosen.reduce((sum, group) => sum + group.rows.length, 0);
  const part =
    choice.page === undefined
      ? null
      : pageOfIssues(chosen, { asked: choice.page, most: mostCells, weigh: ({ cells }) => cells.length });
  const pager = { shown: part, hrefAt: (page: number) => hrefWith({ page }) };
  return (
    <>
      <GridFilterBar
        labels={view}
        choice={choice}
        shown={say("grid.shown", { count: shown })}
        hrefWith={hrefWith}
      />
      <PartyChoice
        parties={[...lookups.parties.values()]}
        columns={columns}
        hrefWithColumns={hrefWithColumns}
        action={place.action}
        kept={[...place.kept, ...keptOfGrid(choice)]}
      />
      {shown === 0 && (
        <p className={styles.nothing}>
          {sayWith("grid.nothing", {
            link: (parts) => <a href={hrefWith({ issue: [], status: [] })}>{parts}</a>,
          })}
        </p>
      )}
      <p className={styles.onPaper}>
        {sayWith("grid.on_paper", {
          address: place.allHref,
          link: (parts) => <a href={place.allHref}>{parts}</a>,
        })}
      </p>
      <IssuePager {...pager} />
      <Grid
        groups={part?.groups ?? chosen}
        columns={columns}
        lookups={lookups}
        round={view.round.title}
        issueHref={place.issueHref}
        positionHref={place.positionHref}
        hrefWithColumns={hrefWithColumns}
        More={More}
      />
      <IssuePager {...pager} below />
    </>
  );
}
