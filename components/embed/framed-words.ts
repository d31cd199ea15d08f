import { framedPage } from "@/lib/address/embed";

export type FramedKind = "live" | "frozen";

/**
 * What the frame that stands for a page shows of its view: all of it, the snapshot that holds it in another
 * form (where `isSame` is false), or the grid of a round.
 */
export function framedAs(kind: FramedKind, page: string, isSame: boolean): "view" | "snapshot" | "grid" {
  if (kind === "frozen") return isSame ? "view" : "snapshot";
  return framedPage(page) === page ? "view" : "grid";
}
