import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "@/lib/domain/page";

test("the pages of a list, one after the other, are the list", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 25 }), (list, limit) => {
      const read: number[] = [];
      for (let from: number | null = 0; from !== null; ) {
        const page: ReturnType<typeof pageOf<number>> = pageOf(list, { limit, from });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        if (page.next !== null) expect(page.items).toHaveLength(limit);
        read.push(...page.items);
        from = page.next;
      }
      expect(read).toEqual(list);
    }),
  );
});

test("a page past the end is empty and the last", () => {
  expect(pageOf([1, 2], { limit: 5, from: 9 })).toEqual({ items: [], next: null });
});
