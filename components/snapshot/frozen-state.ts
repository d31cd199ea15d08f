import type { GridChoice } from "@/components/grid/grid-choice";
import type { Alignment, Marking, SnapshotView } from "@/lib/address/parameters";
import type { Filters } from "@/lib/domain/filter";

/** What the address of a frozen page asks for. */
export type FrozenState = Filters &
  GridChoice & {
    view: SnapshotView;
    docs: string[];
    columns: string[];
    by: Alignment;
    diff: Marking | null;
  };
