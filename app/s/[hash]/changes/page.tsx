import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FrozenBar } from "@/app/s/[hash]/frozen-bar";
import { findOnce, type SnapshotProps } from "@/app/s/[hash]/read-snapshot";
import { pageMetadata } from "@/components/frame/page-metadata";
import { ChangedSince } from "@/components/snapshot/changed-since";
import { readParameters } from "@/lib/address/read-parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";
import { getSinceFrozen } from "@/lib/queries/since-frozen";
import { getSnapshotView } from "@/lib/queries/snapshots";

export async function generateMetadata({ params }: SnapshotProps): Promise<Metadata> {
  const entry = await findOnce((await params).hash);
  const view = typeof entry === "string" ? null : await getSnapshotView(entry.hash);
  if (typeof entry === "string" || view === null) return { title: say("snapshot.none") };
  const round = view.round.title;
  return pageMetadata({
    title: say("snapshot.changed_since_title", { round }),
    description: say("snapshot.changed_since_description", { round }),
    canonical: `${entry.href}/changes`,
  });
}

export default async function ChangesSincePage({ params, searchParams }: SnapshotProps) {
  const { hash } = await params;
  const entry = await findOnce(hash);
  const view = typeof entry === "string" ? null : await getSnapshotView(entry.hash);
  if (typeof entry === "string" || view === null) notFound();
  if (hash !== entry.hash) redirect(inLanguage(`${entry.href}/changes`));
  const { faults } = readParameters({}, await searchParams);
  const [since, live] = await Promise.all([getSinceFrozen(entry, view), getOutline(entry.negotiation)]);
  const bar = <FrozenBar entry={entry} view={view} />;
  return <ChangedSince entry={entry} view={view} since={since} live={live} faults={faults} bar={bar} />;
}
