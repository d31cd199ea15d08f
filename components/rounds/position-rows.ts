import { isChosenIssue, issuesOf } from "@/lib/domain/filter";
import { groupBy } from "@/lib/domain/group-by";
import type { Statement } from "@/lib/schemas/entities";
import type { IssueLabel, IssueStatus, Position, RoundView } from "@/lib/schemas/views";

/** One live statement in a position. */
export type PositionItem = Position["statements"][number] & { statement: Statement };

/** What a party holds on an issue, as far as the filters let it through. */
export type PartyPosition = {
  party: string;
  /** Drawn here in full. */
  items: PositionItem[];
  /** Touch this issue, and are drawn in full under another. */
  elsewhere: PositionItem[];
  /** Left out by the filters. */
  hidden: number;
};

export type PositionRow = {
  issue: IssueLabel;
  status: IssueStatus | undefined;
  /** Parties that have spoken, in the view's order. */
  positions: PartyPosition[];
  /** Parties that never have. */
  silent: string[];
};

export type PositionGroup = { id: string; label: string; rows: PositionRow[]; unraised: IssueLabel[] };

/** Under which of the chosen issues each statement is drawn in full: its main one, if it is live there. */
function homesOf(
  positions: readonly Position[],
  shown: ReadonlyMap<string, Statement>,
  chosen: readonly string[],
): ReadonlyMap<string, string> {
  const live = new Set(
    positions.flatMap(({ issue, statements }) => statements.map((each) => `${each.id} ${issue}`)),
  );
  const homes = [...shown.values()].flatMap((statement) => {
    const home = issuesOf(statement).find(
      (issue) => isChosenIssue(issue, chosen) && live.has(`${statement.id} ${issue}`),
    );
    return home === undefined ? [] : [[statement.id, home] as const];
  });
  return new Map(homes);
}

function toPartyPosition(
  position: Position,
  shown: ReadonlyMap<string, Statement>,
  homes: ReadonlyMap<string, string>,
): PartyPosition {
  const kept = position.statements.flatMap((each) => {
    const statement = shown.get(each.id);
    return statement === undefined ? [] : [{ ...each, statement }];
  });
  const isHome = ({ id }: PositionItem) => homes.get(id) === position.issue;
  return {
    party: position.party,
    items: kept.filter(isHome),
    elsewhere: kept.filter((item) => !isHome(item)),
    hidden: position.statements.length - kept.length,
  };
}

/**
 * The positions of a round, group by group and issue by issue. `shown` are the statements that pass the
 * filters, `chosen` the issues and groups the filters name. Each statement is drawn in full once: under its
 * main issue, or under the first chosen one it touches where it is no longer live on that. Issues on which nothing is shown are left out, and
 * those on which nobody has spoken and nobody has judged stand apart.
 */
export function positionRows(
  view: RoundView,
  shown: ReadonlyMap<string, Statement>,
  chosen: readonly string[],
): PositionGroup[] {
  const homes = homesOf(view.positions, shown, chosen);
  const byIssue = groupBy(view.positions, ({ issue }) => issue);
  const statuses = new Map(view.statuses.map((status) => [status.issue, status]));
  const groups = view.issue_groups.map((group) => {
    const rows = group.issues
      .filter((issue) => isChosenIssue(issue.id, chosen))
      .map((issue) => {
        const positions = byIssue.get(issue.id) ?? [];
        const spoken = positions.filter((position) => position.statements.length > 0);
        return {
          issue,
          status: statuses.get(issue.id),
          positions: spoken.map((position) => toPartyPosition(position, shown, homes)),
          silent: positions.filter((each) => each.statements.length === 0).map((each) => each.party),
        };
      });
    return {
      id: group.id,
      label: group.label,
      rows: rows.filter((row) => row.positions.some((each) => each.items.length + each.elsewhere.length > 0)),
      unraised: rows.filter((row) => row.positions.length === 0).map((row) => row.issue),
    };
  });
  return groups.filter((group) => group.rows.length + group.unraised.length > 0);
}
