import "server-only";
import {
  changeListParameters,
  changeListValues,
  deadlockListParameters,
  disputeListParameters,
  disputeListValues,
  outcomeListParameters,
  outcomeListValues,
  pageParameters,
  positionListParameters,
  sourceListParameters,
  sourceListValues,
  statementListParameters,
  statusListParameters,
  tableParameters,
} from "@/lib/address/api-parameters";
import { changeColumns } from "@/lib/api/changes";
import type { ItemName } from "@/lib/api/components";
import { deadlockColumns } from "@/lib/api/deadlocks";
import { disputeColumns } from "@/lib/api/disputes";
import { negotiationColumns } from "@/lib/api/negotiations";
import { asKnownAt, type Operation } from "@/lib/api/operation";
import { outcomeColumns } from "@/lib/api/outcomes";
import { documentColumns, issueColumns, roundColumns, snapshotColumns } from "@/lib/api/plain-lists";
import { positionColumns } from "@/lib/api/positions";
import { revisionColumns } from "@/lib/api/revisions";
import { searchColumns, searchListParameters, searchListValues, searchListWords } from "@/lib/api/search";
import { sourceColumns } from "@/lib/api/sources";
import { statusColumns } from "@/lib/api/status";

const ofNegotiation = "/api/v1/{negotiation}";

type ListEntry = Pick<Operation, "summary"> &
  Partial<Pick<Operation, "query" | "values" | "words">> & {
    item: ItemName;
    columns?: Record<string, unknown>;
  };

/** A list, and the same as a table where it has columns. */
function listAt(
  path: string,
  name: string,
  { columns, item, query = pageParameters, ...rest }: ListEntry,
): Operation[] {
  const json: Operation = { ...rest, id: `list-${name}`, path, query, answer: { kind: "list", item } };
  if (columns === undefined) return [json];
  const { limit: _limit, cursor: _cursor, ...filters } = query;
  const answer = { kind: "table", columns: Object.keys(columns) } as const;
  const summary = `${rest.summary} As a table, with all its rows.`;
  return [
    json,
    {
      ...rest,
      id: `table-of-${name}`,
      path: `${path}.csv`,
      summary,
      query: { ...filters, ...tableParameters },
      answer,
    },
  ];
}

/** The same of a negotiation. */
function list(name: string, entry: ListEntry): Operation[] {
  return listAt(`${ofNegotiation}/${name}`, name, entry);
}

/** One thing, by the parts of its address. */
function one(id: string, path: string, item: ItemName, summary: string): Operation {
  return { id: `get-${id}`, path, summary, query: {}, answer: { kind: "one", item } };
}

/** The lists and single things of the record, each list that has columns as a table too. */
export const dataOperations: readonly Operation[] = [
  ...listAt("/api/v1/negotiations", "negotiations", {
    item: "NegotiationEntry",
    summary: "The negotiations that are kept here, by title.",
    columns: negotiationColumns,
  }),
  one(
    "negotiation",
    ofNegotiation,
    "Negotiation",
    "One negotiation: its parties, issues, rounds, documents.",
  ),
  ...list("issues", {
    item: "Issue",
    summary: "The issues of the codebook, in its order.",
    columns: issueColumns,
  }),
  one("issue", `${ofNegotiation}/issues/{issue}`, "Issue", "One issue as the codebook defines it."),
  ...list("rounds", { item: "Round", summary: "The rounds, oldest first.", columns: roundColumns }),
  one(
    "round",
    `${ofNegotiation}/rounds/{round}`,
    "RoundView",
    "One round with all that a snapshot of it holds, and what is known of its outcomes today.",
  ),
  ...list("documents", {
    item: "Document",
    summary: "The documents in the order of the rounds, with their sections and the ids of their clauses.",
    columns: documentColumns,
  }),
  one(
    "document",
    `${ofNegotiation}/documents/{document}`,
    "DocumentView",
    "One document with its clauses in full and all that they refer to.",
  ),
  ...list("statements", {
    item: "Statement",
    summary: "The statements, filtered, in the record’s order.",
    query: statementListParameters,
  }),
  one(
    "statement",
    `${ofNegotiation}/statements/{statement}`,
    "StatementView",
    "One statement with its sources, its line through the rounds and what points to it.",
  ),
  ...list("positions", {
    item: "Position",
    summary:
      "Every party’s position on every issue as at a round, empty where it has not spoken; those with a statement that passes where stance, evidence or words are asked for.",
    query: positionListParameters,
    columns: positionColumns,
  }),
  one(
    "position",
    `${ofNegotiation}/positions/{position}`,
    "PositionsView",
    "One party’s positions at a round with all that they refer to.",
  ),
  ...list("changes", {
    item: "Change",
    summary: "What changed between two rounds, typed, statement by statement; silence is one of the types.",
    query: changeListParameters,
    values: changeListValues,
    columns: changeColumns,
  }),
  ...list("status", {
    item: "Status",
    summary: "Where every issue stands as at a round, and for how long it has been open.",
    query: statusListParameters,
    columns: statusColumns,
  }),
  ...list("deadlocks", {
    item: "Deadlock",
    summary: "Conditions that wait for each other as at a round, the shortest cycles first.",
    query: deadlockListParameters,
    columns: deadlockColumns,
  }),
  ...list("outcomes", {
    item: "Outcome",
    summary: "What was agreed, announced or carried out, with dated steps; as at a round without its status.",
    query: outcomeListParameters,
    values: outcomeListValues,
    words: asKnownAt,
    columns: outcomeColumns,
  }),
  ...list("disputes", {
    item: "Dispute",
    summary: "Facts on which sources differ, each with every version.",
    query: disputeListParameters,
    values: disputeListValues,
    words: { ...asKnownAt, kind: "How the versions differ." },
    columns: disputeColumns,
  }),
  ...list("sources", {
    item: "Source",
    summary: "The sources, in the order of the record.",
    query: sourceListParameters,
    values: sourceListValues,
    words: { kind: "Kinds of sources.", language: "Languages of the sources, by their codes." },
    columns: sourceColumns,
  }),
  one("source", `${ofNegotiation}/sources/{source}`, "Source", "One source."),
  ...list("search", {
    item: "SearchHit",
    summary:
      "What a search finds among all of these, the best first; each word that nothing holds is set right where another is much like it.",
    query: searchListParameters,
    values: searchListValues,
    words: searchListWords,
    columns: searchColumns,
  }),
  ...list("snapshots", {
    item: "Snapshot",
    summary: "The snapshot of every round, as the record in force has them.",
    columns: snapshotColumns,
  }),
  ...list("revisions", {
    item: "Revision",
    summary: "Every import, newest first, and how each differs from the one before, entry by entry.",
    columns: revisionColumns,
  }),
  one(
    "snapshot",
    "/api/v1/snapshots/{hash}",
    "Snapshot",
    "One snapshot by its hash; its bytes stand at its `href` + /snapshot.json and never change.",
  ),
];
