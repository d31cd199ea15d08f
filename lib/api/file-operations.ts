import "server-only";
import {
  changeListParameters,
  changeListValues,
  citationParameters,
  outcomeListParameters,
  outcomeListValues,
  snapshotCitationParameters,
  statementFileParameters,
  statusListParameters,
  tableParameters,
} from "@/lib/address/api-parameters";
import { feedParameters } from "@/lib/address/feeds";
import { snapshotParameters } from "@/lib/address/parameters";
import { asKnownAt, type Operation } from "@/lib/api/operation";
import { citationStyleFacts } from "@/lib/export/citation-styles";
import { atomMediaType, jsonFeedMediaType } from "@/lib/export/feed";
import { statementColumns } from "@/lib/export/statement-table";

const json = "application/json";
const zip = "application/zip";
const styles = [...new Set(Object.values(citationStyleFacts).map((style) => style.mediaType))];

const noLabels = { parties: [], issue_groups: [], documents: [], rounds: [] };
const columns = Object.keys(statementColumns(noLabels, () => null));

type FileEntry = Pick<Operation, "id" | "path" | "summary" | "query"> & { media: readonly string[] };

function file({ media, ...entry }: FileEntry): Operation {
  return { ...entry, answer: { kind: "file", media } };
}

function frozen(operation: Operation): Operation {
  return { ...operation, frozen: true };
}

const live = "/api/v1/{negotiation}";

type TableEntry = Pick<Operation, "query" | "values" | "words">;

/** A table with the statements behind it, whose rows stand under the same path with `.csv`. */
function tableFiles(name: string, rows: string, { query, ...rest }: TableEntry): Operation[] {
  const { limit: _limit, cursor: _cursor, ...filters } = query;
  return [
    {
      ...file({
        id: `${name}-as-json`,
        path: `${live}/${name}.json`,
        summary: `${rows} as one file, with the statements behind them, their sources and how to cite them.`,
        query: filters,
        media: [json],
      }),
      ...rest,
    },
    {
      ...file({
        id: `${name}-as-zip`,
        path: `${live}/${name}.zip`,
        summary: "The same as tables, with a README and metadata.",
        query: filters,
        media: [zip],
      }),
      ...rest,
    },
  ];
}

/** Statements and citations of the live record, as files. */
export const liveFiles: readonly Operation[] = [
  {
    id: "table-of-statements",
    path: `${live}/statements.csv`,
    summary: "The statements, filtered, as a table with all its rows.",
    query: { ...statementFileParameters, ...tableParameters },
    answer: { kind: "table", columns },
  },
  file({
    id: "statements-as-json",
    path: `${live}/statements.json`,
    summary: "The same as one file that says how it was filtered and how to cite it.",
    query: statementFileParameters,
    media: [json],
  }),
  file({
    id: "statements-as-zip",
    path: `${live}/statements.zip`,
    summary: "The same as tables of statements and of citations, with a README and metadata.",
    query: statementFileParameters,
    media: [zip],
  }),
  ...tableFiles("changes", "What changed between two rounds,", {
    query: changeListParameters,
    values: changeListValues,
  }),
  ...tableFiles("status", "Where every issue stands as at a round,", { query: statusListParameters }),
  ...tableFiles("outcomes", "What was agreed, announced or carried out,", {
    query: outcomeListParameters,
    values: outcomeListValues,
    words: asKnownAt,
  }),
  file({
    id: "cite",
    path: `${live}/citations/{kind}/{id}`,
    summary: "How to cite a round, a document, an issue or a statement, by its frozen link.",
    query: citationParameters,
    media: styles,
  }),
];

/** What is told as it happens. */
export const feeds: readonly Operation[] = [
  file({
    id: "feed-atom",
    path: "/{negotiation}/feed.xml",
    summary: "Changes and corrections as an Atom feed, newest first, a hundred to a page.",
    query: feedParameters,
    media: [atomMediaType],
  }),
  file({
    id: "feed-json",
    path: "/{negotiation}/feed.json",
    summary: "The same as a JSON Feed 1.1.",
    query: feedParameters,
    media: [jsonFeedMediaType],
  }),
];

/** What is made from a snapshot or a revision, and never changes. */
export const frozenFiles: readonly Operation[] = [
  file({
    id: "record-package",
    path: `${live}/revisions/{revision}/datapackage.zip`,
    summary: "The whole record of a revision as a Frictionless data package: tables with their schemas.",
    query: {},
    media: [zip],
  }),
  file({
    id: "cite-snapshot",
    path: "/api/v1/snapshots/{hash}/citation",
    summary: "How to cite a snapshot, as the same parameters show it.",
    query: snapshotCitationParameters,
    media: styles,
  }),
  {
    id: "snapshot-bytes",
    path: "/s/{hash}/snapshot.json",
    summary: "The canonical bytes of a snapshot (RFC 8785); their SHA-256 is its hash.",
    query: {},
    answer: { kind: "file", media: [json], item: "SnapshotPayload" },
  } satisfies Operation,
  file({
    id: "snapshot-archive",
    path: "/s/{hash}/archive.html",
    summary: "The whole snapshot as one page to keep, with those bytes inside.",
    query: {},
    media: ["text/html; charset=utf-8"],
  }),
  {
    id: "snapshot-table",
    path: "/s/{hash}/statements.csv",
    summary: "The statements of a snapshot, as the same parameters show it, as a table.",
    query: { ...snapshotParameters, ...tableParameters },
    answer: { kind: "table", columns },
  } satisfies Operation,
  file({
    id: "snapshot-as-json",
    path: "/s/{hash}/statements.json",
    summary: "The same as one file that says how it was filtered and how to cite it.",
    query: snapshotParameters,
    media: [json],
  }),
  file({
    id: "snapshot-as-zip",
    path: "/s/{hash}/statements.zip",
    summary: "The same as tables of statements and of citations, with a README and metadata.",
    query: snapshotParameters,
    media: [zip],
  }),
].map(frozen);
