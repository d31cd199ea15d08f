import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOfIssues } from "@/components/ui/issue-pages";

const groups = fc.array(fc.record({ id: fc.string(), rows: fc.array(fc.nat(50)) }));
const flat = (parts: readonly { rows: readonly number[] }[]) => parts.flatMap(({ rows }) => rows);

describe("a long list of issues comes page by page", () => {
  const weigh = (row: number) => row;

  test("pages follow each other without a gap, each under its groups, none heavier than it may be", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 120 }), (all, most) => {
        const { pages } = pageOfIssues(all, { asked: 1, most, weigh });
        const parts = Array.from({ length: pages }, (_, place) =>
          pageOfIssues(all, { asked: place + 1, most, weigh }),
        );
        expect(parts.flatMap((part) => flat(part.groups))).toEqual(flat(all));
        for (const [place, part] of parts.entries()) {
          const rows = flat(part.groups);
          expect(part).toMatchObject({ page: place + 1, pages, all: flat(all).length });
          expect(part.to - part.from + 1).toBe(rows.length === 0 ? 1 : rows.length);
          expect(part.groups.every((group) => group.rows.length > 0)).toBe(true);
          // One that weighs more than a page may stands with none that weighs anything.
          const heavy = rows.filter((row) => row > 0);
          if (heavy.length > 1) expect(heavy.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test("rows weigh the same unless something else is said; one page holds all of a short list", () => {
    const all = [
      { id: "a", rows: [7, 8] },
      { id: "b", rows: [9] },
    ];
    expect(pageOfIssues(all, { asked: 1, most: 3 })).toEqual({
      ...{ groups: all, page: 1, pages: 1 },
      ...{ from: 1, to: 3, all: 3 },
    });
    expect(pageOfIssues(all, { asked: 2, most: 2 })).toEqual({
      ...{ groups: [{ id: "b", rows: [9] }], page: 2, pages: 2 },
      ...{ from: 3, to: 3, all: 3 },
    });
  });

  test("a page after the last is the last; nothing chosen is one empty page", () => {
    const all = [{ id: "a", rows: [1, 2, 3] }];
    expect(pageOfIssues(all, { asked: 99, most: 2 })).toEqual(pageOfIssues(all, { asked: 2, most: 2 }));
    expect(pageOfIssues([], { asked: 3, most: 2 })).toMatchObject({ groups: [], page: 1, pages: 1, all: 0 });
  });
});
