import { framedPage } from "@/lib/address/embed";

export const framedKinds = { live: "live, follows the record", frozen: "frozen, stays as it is" } as const;
export type FramedKind = keyof typeof framedKinds;

/**
 * What the frame that stands for a page shows of its view: all of it, the snapshot that holds it in another
 * form (where `isSame` is false), or the grid of a round.
 */
export function framedWords(kind: FramedKind, page: string, isSame: boolean): string {
  if (kind === "frozen") return isSame ? "This view" : "The snapshot";
  return framedPage(page) === page ? "This view" : "The grid of this round";
}
