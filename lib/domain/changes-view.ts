import { changesByRound, type RoundChanges } from "@/lib/domain/change-counts";
import { changesBetween } from "@/lib/domain/changes";
import { createSearchIndex, type SearchIndex } from "@/lib/domain/filter";
import { historyByIssue, longestHistory } from "@/lib/domain/history";
import { addIdsReferredTo, collectReferences } from "@/lib/domain/references";
import { upToRound } from "@/lib/domain/round-view";
import type { Dispute, Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { Change, HistoryMark, Reference } from "@/lib/schemas/views";

/** Everything that a reader needs to see what changed between two rounds; nothing of it is later than `to`. */
export type ChangesView = {
  /** Silence among them, in the order of the record. */
  changes: Change[];
  /** What changed in each round up to `to`, the newest where there are many, against the one before it. */
  byRound: RoundChanges[];
  /** Every statement up to `to`, by id. */
  statements: ReadonlyMap<string, Statement>;
  references: Reference[];
  /** Facts on which sources differ, of the rounds up to `to`. */
  disputes: Dispute[];
  /** Finds words in the statements; the first search makes the index. */
  search: SearchIndex;
  /** The line of each issue, for the principals and whoever else has spoken on it as main issue. */
  history: ReadonlyMap<string, HistoryMark[]>;
};

/** Folding all statements takes longer than all the rest of the view, and most readers look for no words. */
function indexOnDemand({ statements, spellings }: RecordData): SearchIndex {
  let index: SearchIndex | undefined;
  return (statement) => {
    index ??= createSearchIndex(statements, spellings);
    return index(statement);
  };
}

/** What changed from one round to another; `from` null stands for the time before the first round. */
export function changesView(whole: RecordData, from: string | null, to: string): ChangesView {
  const data = upToRound(whole, to);
  const changes = changesBetween(data, from, to);
  return {
    changes,
    byRound: changesByRound(data, to, longestHistory),
    statements: new Map(data.statements.map((statement) => [statement.id, statement])),
    references: collectReferences(addIdsReferredTo(new Set(), data.statements), data),
    disputes: data.disputes,
    search: indexOnDemand(data),
    history: historyByIssue(data, to),
  };
}
