import "server-only";
import { type FeedEntry, feedEntries } from "@/lib/domain/feed-entries";
import { oncePerImport } from "@/lib/queries/in-force";
import { getRecordData } from "@/lib/queries/record-data";
import { listRevisions } from "@/lib/queries/revisions";

/** All changes and corrections of a record, newest first; null where there is no such negotiation. */
export const listFeedEntries = oncePerImport(async (_inForce, negotiation): Promise<FeedEntry[] | null> => {
  const [data, revisions] = await Promise.all([getRecordData(negotiation), listRevisions(negotiation)]);
  return data && feedEntries(data, revisions ?? []);
});
