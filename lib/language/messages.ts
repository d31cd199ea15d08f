import type address from "@/lib/language/en/address.json";
import type changes from "@/lib/language/en/changes.json";
import type charts from "@/lib/language/en/charts.json";
import type compare from "@/lib/language/en/compare.json";
import type deadlocks from "@/lib/language/en/deadlocks.json";
import type disputes from "@/lib/language/en/disputes.json";
import type documents from "@/lib/language/en/documents.json";
import type filters from "@/lib/language/en/filters.json";
import type frame from "@/lib/language/en/frame.json";
import type grid from "@/lib/language/en/grid.json";
import type history from "@/lib/language/en/history.json";
import type issues from "@/lib/language/en/issues.json";
import type language from "@/lib/language/en/language.json";
import type method from "@/lib/language/en/method.json";
import type outcomes from "@/lib/language/en/outcomes.json";
import type overview from "@/lib/language/en/overview.json";
import type palette from "@/lib/language/en/palette.json";
import type preview from "@/lib/language/en/preview.json";
import type report from "@/lib/language/en/report.json";
import type revisions from "@/lib/language/en/revisions.json";
import type rounds from "@/lib/language/en/rounds.json";
import type snapshot from "@/lib/language/en/snapshot.json";
import type sources from "@/lib/language/en/sources.json";
import type start from "@/lib/language/en/start.json";
import type statement from "@/lib/language/en/statement.json";
import type statementPage from "@/lib/language/en/statement_page.json";
import type ui from "@/lib/language/en/ui.json";
import type unresolved from "@/lib/language/en/unresolved.json";
import type verify from "@/lib/language/en/verify.json";
import type words from "@/lib/language/en/words.json";

type Messages = {
  address: typeof address;
  changes: typeof changes;
  charts: typeof charts;
  compare: typeof compare;
  deadlocks: typeof deadlocks;
  disputes: typeof disputes;
  documents: typeof documents;
  filters: typeof filters;
  frame: typeof frame;
  grid: typeof grid;
  history: typeof history;
  issues: typeof issues;
  language: typeof language;
  method: typeof method;
  outcomes: typeof outcomes;
  overview: typeof overview;
  palette: typeof palette;
  preview: typeof preview;
  report: typeof report;
  revisions: typeof revisions;
  rounds: typeof rounds;
  snapshot: typeof snapshot;
  sources: typeof sources;
  start: typeof start;
  statement: typeof statement;
  statement_page: typeof statementPage;
  ui: typeof ui;
  unresolved: typeof unresolved;
  verify: typeof verify;
  words: typeof words;
};

/** A namespace of messages: those of one part of the interface. */
export type Namespace = keyof Messages;

/** The name of a message: its namespace, a dot, its key. English has them all; a test compares the others. */
export type MessageKey = { [Name in Namespace]: `${Name}.${keyof Messages[Name] & string}` }[Namespace];
