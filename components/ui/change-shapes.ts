import type { ChangeType } from "@/lib/schemas/words";

/** A sign as the data of one path in a box of 12 by 12; a full one is filled as well as drawn. */
export type ChangeShape = { d: string; full?: boolean };

/** The sign of each type of change: told apart by shape alone, even at 8 pixels. */
export const changeShapes: Record<ChangeType, ChangeShape> = {
  added: { d: "M6 2v8M2 6h8" },
  restated: { d: "M2 4.2h8M2 7.8h8" },
  hardened: { d: "M6 2l4.5 8h-9z", full: true },
  softened: { d: "M6 10L1.5 2h9z" },
  narrowed: { d: "M1 2.5L4.5 6 1 9.5M11 2.5L7.5 6 11 9.5" },
  widened: { d: "M4.5 2.5L1 6l3.5 3.5M7.5 2.5L11 6 7.5 9.5" },
  reworded: { d: "M1 7c1.2-3 3.2-3 5-1s3.8 2 5-1" },
  silent: { d: "M6 6v.01" },
};
