import { comparePicture } from "@/components/preview/compare-picture";
import { gridPicture } from "@/components/preview/grid-picture";
import type { Picture } from "@/components/preview/picture";
import { roundPicture } from "@/components/preview/round-picture";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import type { FrozenState } from "@/components/snapshot/frozen-state";
import { say } from "@/lib/language/say";
import type { RoundView } from "@/lib/schemas/views";

export type SnapshotPictureProps = { view: RoundView; hash: string; state: FrozenState };

function pictureOf(view: RoundView, state: FrozenState): Picture {
  switch (state.view) {
    case "round":
      return roundPicture({ view, filters: state });
    case "grid":
      return gridPicture({ view, choice: state });
    case "compare":
      return comparePicture({
        columns: frozenColumns(view, state),
        filters: state,
        by: state.by,
        labels: view,
      });
  }
}

/** A frozen view, from its payload alone, with the beginning of its hash. */
export function snapshotPicture({ view, hash, state }: SnapshotPictureProps): Picture {
  const picture = pictureOf(view, state);
  return { ...picture, footer: [...picture.footer, say("preview.snapshot", { hash: hash.slice(0, 12) })] };
}
