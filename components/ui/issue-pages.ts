type Rows<Row> = { rows: readonly Row[] };

/** A part of a long list of issues: its groups, and which rows of all these are, counted from 1. */
export type IssuePage<Group> = {
  groups: Group[];
  page: number;
  pages: number;
  from: number;
  to: number;
  all: number;
};

export type PageChoice<Row> = {
  /** The page asked for, counted from 1; one after the last is the last. */
  asked: number;
  /** What the rows of a page may weigh together; one that weighs more stands alone. */
  most: number;
  /** 1 each where it is left out. */
  weigh?: (row: Row) => number;
};

/** The page on which each row stands. */
function placesOf<Row>(rows: readonly Row[], most: number, weigh: (row: Row) => number): number[] {
  let [page, weight] = [1, 0];
  return rows.map((row) => {
    const added = weigh(row);
    if (weight > 0 && weight + added > most) [page, weight] = [page + 1, 0];
    weight += added;
    return page;
  });
}

/** The rows of one page, under their groups: what nobody reads at once, and a browser takes long to lay out, is parted. */
export function pageOfIssues<Row, Group extends Rows<Row>>(
  groups: readonly (Group & Rows<Row>)[],
  { asked, most, weigh = () => 1 }: PageChoice<Row>,
): IssuePage<Group & { rows: Row[] }> {
  const places = placesOf(
    groups.flatMap(({ rows }) => rows),
    most,
    weigh,
  );
  const pages = places.at(-1) ?? 1;
  const page = Math.min(asked, pages);
  let place = 0;
  const cut = groups.map((group) => ({ ...group, rows: group.rows.filter(() => places[place++] === page) }));
  const [from, to] = [places.indexOf(page) + 1, places.lastIndexOf(page) + 1];
  return { groups: cut.filter(({ rows }) => rows.length > 0), page, pages, from, to, all: places.length };
}
