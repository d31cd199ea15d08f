import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import { Frame } from "@/components/frame/frame";
import { PageHead } from "@/components/frame/page-head";
import { DifferenceList } from "@/components/revisions/difference-list";
import { livePlace } from "@/components/revisions/live-place";
import { type Named, namesOf } from "@/components/revisions/names";
import { sinceWords } from "@/components/snapshot/since-words";
import { FaultNotice } from "@/components/ui/fault-notice";
import type { ParameterFault } from "@/lib/address/read-parameters";
import type { SinceFrozen } from "@/lib/schemas/revision-views";
import type { RoundView, SnapshotEntry } from "@/lib/schemas/views";

export type ChangedSinceProps = {
  entry: SnapshotEntry;
  view: RoundView;
  since: SinceFrozen;
  /** What the record in force calls its entries; null where there is none. */
  live: Named | null;
  faults: readonly ParameterFault[];
  bar: ReactNode;
};

/** How a frozen round differs from the same round in the record in force, so that corrections are in the open. */
export function ChangedSince({ entry, view, since, live, faults, bar }: ChangedSinceProps) {
  const frozen = formatDate(entry.imported.slice(0, 10));
  return (
    <Frame negotiation={view.negotiation} banner={bar}>
      <FaultNotice faults={faults} />
      <PageHead
        kicker={`${view.round.title} · frozen when imported on ${frozen}`}
        title="What has changed since"
        lede={`${sinceWords(since).replace(/\.$/, "")}.`}
      />
      {since.state === "changed" && (
        <>
          <p>
            Compared with <a href={since.newest.href}>the newest snapshot of this round</a>, of the record
            imported on {formatDate(since.imported.slice(0, 10))}. The words of a text that only one of the
            two has are marked.
          </p>
          <DifferenceList
            differences={since.differences}
            names={namesOf([view, ...(live === null ? [] : [live])])}
            hrefOf={livePlace(entry.negotiation)}
            level={2}
          />
        </>
      )}
      <p>
        <a href={entry.href}>Back to the snapshot</a>
      </p>
    </Frame>
  );
}
