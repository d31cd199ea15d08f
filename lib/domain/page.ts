/** A part of a list: how many of its items, and how many come before them. */
export type PageRequest = { limit: number; from: number };

/** The items of one page; `next` is where the one after begins, or null at the end. */
export type Page<Item> = { items: Item[]; next: number | null };

/** Cuts one page out of a list. */
export function pageOf<Item>(list: readonly Item[], { limit, from }: PageRequest): Page<Item> {
  const end = from + limit;
  return { items: list.slice(from, end), next: end < list.length ? end : null };
}
