import type { ReactNode } from "react";
import { formatDate } from "@/components/format";
import { Frame } from "@/components/frame/frame";
import { PageHead } from "@/components/frame/page-head";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { DifferenceList } from "@/components/revisions/difference-list";
import { livePlace } from "@/components/revisions/live-place";
import { type Named, namesOf } from "@/components/revisions/names";
import { sinceWords } from "@/components/snapshot/since-words";
import { FaultNotice } from "@/components/ui/fault-notice";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
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
  const date = formatDate(entry.imported.slice(0, 10));
  const words = sinceWords(since);
  return (
    <Frame negotiation={view.negotiation} banner={bar}>
      <FaultNotice faults={faults} />
      <PageHead
        kicker={sayWith("snapshot.kicker_since", { round: view.round.title, date, record: recordText })}
        title={say("snapshot.changed_since")}
        lede={since.state === "changed" ? say("snapshot.sentence", { words }) : words}
      />
      {since.state === "changed" && (
        <>
          <p>
            {sayWith("snapshot.compared_with", {
              date: formatDate(since.imported.slice(0, 10)),
              newest: (parts) => <a href={inLanguage(since.newest.href)}>{parts}</a>,
            })}
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
        <a href={inLanguage(entry.href)}>{say("snapshot.back")}</a>
      </p>
    </Frame>
  );
}
