import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound, redirect } from "next/navigation";
import { prefetchComparison } from "@/app/[negotiation]/compare/prefetch";
import { type CompareProps, readCompare } from "@/app/[negotiation]/compare/read-compare";
import { CompareProviders } from "@/components/compare/compare-providers";
import { CompareScreen } from "@/components/compare/compare-screen";
import { PositionsScreen } from "@/components/compare/positions-screen";
import { FaultNotice } from "@/components/ui/fault-notice";
import { siteOrigin } from "@/lib/address/origin";
import { listSnapshots } from "@/lib/queries/snapshots";

export { compareMetadata as generateMetadata } from "@/app/[negotiation]/compare/read-compare";

export default async function ComparePage(props: CompareProps) {
  const read = await readCompare(props);
  if (read === null) notFound();
  const { outline, state, faults, canonical } = read;
  const { id } = outline.negotiation;
  if (canonical !== null) redirect(`/${id}/compare${canonical}`);
  const [cache, snapshots, origin] = await Promise.all([
    prefetchComparison(outline, state),
    listSnapshots(id),
    siteOrigin(),
  ]);
  const hashes = Object.fromEntries(snapshots?.map((entry) => [entry.round, entry.hash]) ?? []);
  const Screen = state.columns.length > 0 ? PositionsScreen : CompareScreen;
  return (
    <CompareProviders>
      <HydrationBoundary state={dehydrate(cache)}>
        <FaultNotice faults={faults} />
        <Screen outline={outline} snapshots={hashes} origin={origin} />
      </HydrationBoundary>
    </CompareProviders>
  );
}
