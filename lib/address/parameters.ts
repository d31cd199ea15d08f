import {
  createParser,
  createSerializer,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { inLanguage } from "@/lib/language/in-language";

/*
 * The one description of what an address may carry: pages, client and API parse by it, links are made by
 * it. Several values are joined by commas; a value that equals the default is not written.
 */

export const list = parseAsArrayOf(parseAsString).withDefault([]);

/** Which page of a list, counted from 1. */
export const parseAsPage = createParser({
  parse: (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : null),
  serialize: String,
});

export const filterParameters = {
  issue: list,
  party: list,
  stance: list,
  evidence: list,
  q: parseAsString.withDefault(""),
};

/** How a comparison is aligned: by issue, or each document in its own order. */
export const alignments = ["issue", "order"] as const;
export type Alignment = (typeof alignments)[number];
const by = parseAsStringLiteral(alignments).withDefault("issue");

/** What a comparison may mark in its summaries: the words that differ. */
export const markings = ["words"] as const;
export type Marking = (typeof markings)[number];

/** Which page of a list that comes in parts. */
const page = parseAsPage.withDefault(1);

/** `/{n}/compare`: documents side by side, or positions, each `party@round`. */
export const compareParameters = {
  docs: list,
  columns: list,
  by,
  diff: parseAsStringLiteral(markings),
  ...filterParameters,
};

/** What chooses of a grid: issues, statuses, in `order` the parties shown in their order, and a part of its rows. */
const gridParameters = { issue: list, status: list, order: list, page };

/** `/{n}/rounds/{round}`. */
export const roundParameters = gridParameters;

/** `/{n}`: the grid of positions at a round. */
export const overviewParameters = { round: parseAsString, ...gridParameters };

/** `/{n}/changes`: what changed between two rounds; `type` is the type of change. */
export const changesParameters = { from: parseAsString, to: parseAsString, type: list, ...filterParameters };

/** … and a part of its issues. */
export const changesPageParameters = { ...changesParameters, page };

/** `/{n}/unresolved`: what keeps a negotiation open at a round, the newest where none is given. */
export const unresolvedParameters = { round: parseAsString, issue: list, party: list, status: list };

/** … and a part of its issues. */
export const unresolvedPageParameters = { ...unresolvedParameters, page };

/** `/{n}/issues`: a part of them. */
export const issuesParameters = { page };

/** `/{n}/outcomes`: `status` is the outcome's own. */
export const outcomesParameters = { issue: list, status: list };

export const snapshotViews = ["round", "grid", "compare"] as const;
export type SnapshotView = (typeof snapshotViews)[number];

/** `/s/{hash}`: a frozen round, its grid, or its documents or positions side by side. */
export const snapshotParameters = {
  view: parseAsStringLiteral(snapshotViews).withDefault("round"),
  docs: list,
  columns: list,
  by,
  diff: parseAsStringLiteral(markings),
  ...filterParameters,
  status: list,
  order: list,
};

const serializeCompare = createSerializer(compareParameters);
const serializeOverview = createSerializer(overviewParameters);
const serializeRound = createSerializer(roundParameters);
const serializeChanges = createSerializer(changesPageParameters);
const serializeIssues = createSerializer(issuesParameters);
const serializeUnresolved = createSerializer(unresolvedPageParameters);
const serializeOutcomes = createSerializer(outcomesParameters);
const serializeSnapshot = createSerializer(snapshotParameters);

export type CompareState = Parameters<typeof serializeCompare>[1];
export type OverviewState = Parameters<typeof serializeOverview>[1];
export type RoundState = Parameters<typeof serializeRound>[1];
export type ChangesState = Parameters<typeof serializeChanges>[1];
export type UnresolvedState = Parameters<typeof serializeUnresolved>[1];
export type OutcomesState = Parameters<typeof serializeOutcomes>[1];
export type SnapshotState = Parameters<typeof serializeSnapshot>[1];

/** Address of documents or positions side by side; the order of `docs` or `columns` is that on the page. */
export function compareHref(negotiation: string, state: CompareState): string {
  return inLanguage(serializeCompare(`/${negotiation}/compare`, state));
}

/** Address of the grid of positions. */
export function overviewHref(negotiation: string, state: OverviewState = {}): string {
  return inLanguage(serializeOverview(`/${negotiation}`, state));
}

/** Address of a round, filtered. */
export function roundHref(negotiation: string, round: string, state: RoundState = {}): string {
  return inLanguage(serializeRound(`/${negotiation}/rounds/${round}`, state));
}

/** Address of what changed between two rounds, filtered. */
export function changesHref(negotiation: string, state: ChangesState = {}): string {
  return inLanguage(serializeChanges(`/${negotiation}/changes`, state));
}

/** Address of the same changes as a table to keep. */
export function changesTableHref(negotiation: string, state: ChangesState = {}): string {
  return serializeChanges(`/api/v1/${negotiation}/changes.csv`, state);
}

/** Address of what is unresolved, filtered. */
export function unresolvedHref(negotiation: string, state: UnresolvedState = {}): string {
  return inLanguage(serializeUnresolved(`/${negotiation}/unresolved`, state));
}

/** Address of the outcomes, filtered. */
export function outcomesHref(negotiation: string, state: OutcomesState = {}): string {
  return inLanguage(serializeOutcomes(`/${negotiation}/outcomes`, state));
}

/** Address of a snapshot, filtered. */
export function snapshotHref(hash: string, state: SnapshotState = {}): string {
  return inLanguage(serializeSnapshot(`/s/${hash}`, state));
}

/** Address of the list of issues. */
export function issuesHref(negotiation: string, state: Parameters<typeof serializeIssues>[1] = {}): string {
  return inLanguage(serializeIssues(`/${negotiation}/issues`, state));
}

/** Address of one issue. */
export function issueHref(negotiation: string, issue: string): string {
  return inLanguage(`/${negotiation}/issues/${issue}`);
}

/** Address of one statement. */
export function statementHref(negotiation: string, statement: string): string {
  return inLanguage(`/${negotiation}/statements/${statement}`);
}

/** Address of a document, at a clause where one is given. */
export function documentHref(negotiation: string, document: string, clause?: string): string {
  const path = `/${negotiation}/documents/${document}`;
  return inLanguage(clause === undefined ? path : `${path}#${clause}`);
}
