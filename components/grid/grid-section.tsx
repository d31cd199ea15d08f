import { countOf } from "@/components/format";
import { Grid } from "@/components/grid/grid";
import styles from "@/components/grid/grid.module.css";
import { type GridChoice, keptOfGrid } from "@/components/grid/grid-choice";
import { GridContext } from "@/components/grid/grid-context";
import { GridFilterBar } from "@/components/grid/grid-filter-bar";
import { gridGroups } from "@/components/grid/grid-rows";
import { PartyChoice } from "@/components/grid/party-choice";
import { createLookups, type LookupsInput } from "@/components/statement/lookups";
import type { Outline, RoundView } from "@/lib/schemas/views";

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
  links?: LookupsInput["links"];
};

export type GridSectionProps = {
  view: RoundView;
  choice: GridChoice;
  place: GridPlace;
  /** The record in force, of which a cell asks for all it holds; without one a cell leads to where it stands. */
  live?: Outline;
};

/** Every party's position on every issue at a round, with what chooses among issues and parties. */
export function GridSection({ view, choice, place, live }: GridSectionProps) {
  const { id } = view.negotiation;
  const { hrefWith } = place;
  const columns = choice.order.length > 0 ? choice.order : view.parties.map((party) => party.id);
  const lookups = createLookups({ ...view, negotiation: id, ...(place.links && { links: place.links }) });
  const groups = gridGroups(view, columns, choice);
  const hrefWithColumns = (order: string[]) => hrefWith({ order });
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const grid = (
    <Grid
      groups={groups}
      columns={columns}
      lookups={lookups}
      caption={`positions at the end of ${view.round.title}`}
      issueHref={place.issueHref}
      positionHref={place.positionHref}
      hrefWithColumns={hrefWithColumns}
      opens={live !== undefined}
    />
  );
  return (
    <>
      <GridFilterBar labels={view} choice={choice} shown={countOf(shown, "issue")} hrefWith={hrefWith} />
      <PartyChoice
        parties={[...lookups.parties.values()]}
        columns={columns}
        hrefWithColumns={hrefWithColumns}
        action={place.action}
        kept={[...place.kept, ...keptOfGrid(choice)]}
      />
      {shown === 0 && <p className={styles.nothing}>No issue matches; remove a filter.</p>}
      {live === undefined ? grid : <GridContext labels={labelsOf(live, view.round.id)}>{grid}</GridContext>}
    </>
  );
}

function labelsOf({ negotiation, revision, parties, issue_groups, rounds }: Outline, round: string) {
  return { negotiation: negotiation.id, revision, round, parties, issue_groups, rounds };
}
