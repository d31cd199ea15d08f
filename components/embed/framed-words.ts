import { framedPage } from "@/lib/address/embed";

export type FramedKind = "live" | "frozen";

/** Which pages of a view are offered for framing; the first is what is proposed. */
export function offeredKinds(pages: Readonly<Record<FramedKind, string | null>>): FramedKind[] {
  return (["frozen", "live"] as const).filter((kind) => framedPage(pages[kind] ?? "") !== null);
}

/** The kind that is shown: what was chosen may be offered no more. */
export function shownKind(chosen: FramedKind, offered: readonly FramedKind[]): FramedKind {
  return offered.includes(chosen) ? chosen : (offered[0] ?? chosen);
}

/**
 * What the frame that stands for a page shows of its view: all of it, the snapshot that holds it in another
 * form (where `isSame` is false), or the grid of a round.
 */
export function framedAs(kind: FramedKind, page: string, isSame: boolean): "view" | "snapshot" | "grid" {
  if (kind === "frozen") return isSame ? "view" : "snapshot";
  return framedPage(page) === page ? "view" : "grid";
}
