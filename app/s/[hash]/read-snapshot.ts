import type { Metadata } from "next";
import { cache } from "react";
import { columnsTitle } from "@/components/compare/columns-title";
import { filtersInForce } from "@/components/filters/filters-in-force";
import { formatDate } from "@/components/format";
import { pageMetadata } from "@/components/frame/page-metadata";
import { frozenColumns } from "@/components/snapshot/frozen-columns";
import { knownColumns } from "@/lib/address/compared";
import { columnExplanations } from "@/lib/address/compared-faults";
import { knownFilterValues, knownGridValues } from "@/lib/address/known-values";
import { snapshotHref, snapshotParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { snapshotFaults, snapshotInForce } from "@/lib/address/snapshot-view";
import { say } from "@/lib/language/say";
import { findSnapshot, getSnapshotView } from "@/lib/queries/snapshots";

export type SnapshotProps = { params: Promise<{ hash: string }>; searchParams: Promise<RawParameters> };

/** Looks a hash up once per request: layout, metadata and page all ask. */
export const findOnce = cache(findSnapshot);

/** The snapshot that an address names and what it asks of it; null where there is none. */
export async function readSnapshot({ params, searchParams }: SnapshotProps) {
  const entry = await findOnce((await params).hash);
  const view = typeof entry === "string" ? null : await getSnapshotView(entry.hash);
  if (typeof entry === "string" || view === null) return null;
  const labels = { ...view, rounds: [view.round] };
  const known = { ...knownFilterValues(view), ...knownGridValues(view), ...knownColumns(labels) };
  const read = readParameters(snapshotParameters, await searchParams, known, columnExplanations(labels));
  const faults = [...read.faults, ...snapshotFaults(read.state)];
  return { entry, view, canonical: read.canonical, state: snapshotInForce(read.state), faults };
}

/** What a frozen page is called. */
export async function snapshotMetadata(props: SnapshotProps): Promise<Metadata> {
  const read = await readSnapshot(props);
  if (read === null) return { title: say("snapshot.none") };
  const { entry, view, state } = read;
  const { view: kind, docs, columns, by } = state;
  const title = kind === "compare" ? columnsTitle(frozenColumns(view, state)) : view.round.title;
  return pageMetadata({
    title: say("snapshot.page_title", { title }),
    description: say("snapshot.page_description", {
      round: view.round.title,
      date: formatDate(entry.imported.slice(0, 10)),
      hash: entry.hash.slice(0, 12),
    }),
    canonical: snapshotHref(entry.hash, { view: kind, docs, columns, by }),
    address: snapshotHref(entry.hash, state),
    filters:
      kind === "grid" ? filtersInForce({ issue: state.issue }, view, state) : filtersInForce(state, view),
    pictured: true,
  });
}
