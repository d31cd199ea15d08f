import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { citeDrawn } from "@/app/[negotiation]/compare/cite-drawn";
import { prefetchComparison } from "@/app/[negotiation]/compare/prefetch";
import type { ReadCompare } from "@/app/[negotiation]/compare/read-compare";
import { CompareProviders } from "@/components/compare/compare-providers";
import { CompareScreen } from "@/components/compare/compare-screen";
import { PositionsScreen } from "@/components/compare/positions-screen";
import { ClientWords } from "@/components/language/client-words";
import { FaultNotice } from "@/components/ui/fault-notice";
import { listSnapshots } from "@/lib/queries/snapshots";

export type ComparisonProps = Pick<ReadCompare, "outline" | "state" | "faults"> & {
  /** What links to share start with; null inside a frame. */
  origin: string | null;
};

/** A comparison with all that its first drawing needs. */
export async function Comparison({ outline, state, faults, origin }: ComparisonProps) {
  const [cache, snapshots, cited] = await Promise.all([
    prefetchComparison(outline, state),
    listSnapshots(outline.negotiation.id),
    origin === null ? null : citeDrawn({ outline, state }, origin),
  ]);
  const hashes = Object.fromEntries(snapshots?.map((entry) => [entry.round, entry.hash]) ?? []);
  const Screen = state.columns.length > 0 ? PositionsScreen : CompareScreen;
  return (
    <ClientWords of={["cite", "compare", "embed", "filters", "share", "statement", "words"]}>
      <CompareProviders>
        <HydrationBoundary state={dehydrate(cache)}>
          <FaultNotice faults={faults} />
          <Screen outline={outline} snapshots={hashes} origin={origin} cited={cited} />
        </HydrationBoundary>
      </CompareProviders>
    </ClientWords>
  );
}
